import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { projectCache } from '../setup/paths.mjs'
import { npmCommand, runOnTerminal, say } from '../setup/run.mjs'
import { playwrightCommand } from './playwrightCommand.mjs'
import { readPlaywrightReport } from './readPlaywrightReport.mjs'
import { readVitestReport } from './readVitestReport.mjs'
import { distrust, oneFailed, onePassed } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs a script of package.json as one check.
 *
 * @param {string} script
 * @returns {Promise<Tally>}
 */
export async function runCheck(script) {
  const npm = npmCommand(['run', '--silent', script])
  return (await runOnTerminal(npm.command, npm.args)) === 0 ? onePassed() : oneFailed()
}

/**
 * Does some work as one check, which fails by throwing.
 *
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Tally>}
 */
export async function runWork(work) {
  try {
    await work()
    return onePassed()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return oneFailed()
  }
}

/**
 * Runs every Vitest test.
 *
 * @returns {Promise<Tally>}
 */
export async function runVitest() {
  const report = prepareReport('vitest')
  const npm = npmCommand([
    ...['run', '--silent', 'test:unit', '--', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${report}`],
  ])
  const status = await runOnTerminal(npm.command, npm.args)
  return countReport(report, readVitestReport, status)
}

/**
 * Runs the end-to-end tests, on the checkout's app or a packaged one.
 *
 * @param {{ packagedApp?: string, args?: string[] }} [options]
 * @returns {Promise<Tally>}
 */
export async function runEndToEnd({ packagedApp, args = [] } = {}) {
  const report = prepareReport(packagedApp ? 'packaged' : 'e2e')
  const playwright = playwrightCommand(['--reporter=list,json', ...args])
  const status = await runOnTerminal(playwright.command, playwright.args, {
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(packagedApp ? { ROLEBENCH_E2E_APP: packagedApp } : {}),
    },
  })
  return countReport(report, readPlaywrightReport, status)
}

/** @param {string} name */
function prepareReport(name) {
  const folder = path.join(projectCache, 'reports')
  mkdirSync(folder, { recursive: true })
  const report = path.join(folder, `${name}.json`)
  rmSync(report, { force: true })
  return report
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} read
 * @param {number} status
 * @returns {Tally}
 */
function countReport(file, read, status) {
  try {
    return distrust(read(JSON.parse(readFileSync(file, 'utf8'))), status)
  } catch (error) {
    say(`There is no report: ${error instanceof Error ? error.message : String(error)}`)
    return oneFailed()
  }
}
