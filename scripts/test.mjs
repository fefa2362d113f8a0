import './setup/requireNode.mjs'
import os from 'node:os'
import { packageForTests, packagedExecutable } from './packaging/packageApp.mjs'
import { build } from './setup/build.mjs'
import { runScript } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'
import { conclude, runSteps } from './testing/runSteps.mjs'
import { runCheck, runEndToEnd, runVitest, runWork } from './testing/steps.mjs'

// Some build machines set no home folder at all, but LibreOffice and Electron both need one.
process.env.HOME ||= os.userInfo().homedir

const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`)

// What packaging could break. The look of the screens is the same either way.
const partsForPackagedApp = ['journey', 'start', 'security', 'postingFormats']

// Uses packages that a plain clone lacks until it is set up.
const checkPackages = async () => {
  const { checkForeignPackages } = await import('./packaging/checkForeignPackages.mjs')
  await checkForeignPackages()
}

const checkSwitches = async () => {
  const { checkRelease } = await import('./packaging/checkRelease.mjs')
  await checkRelease()
}

/** @type {import('./testing/runSteps.mjs').Step[]} */
const steps = [
  { name: 'Types', run: () => runCheck('typecheck') },
  { name: 'Lint', run: () => runCheck('lint') },
  { name: 'Build', run: () => runWork(build) },
  { name: 'Unit, integration and crash tests', run: runVitest },
  { name: 'End-to-end tests', needs: 'Build', run: () => runEndToEnd() },
  { name: 'Packaging', needs: 'Build', run: () => runWork(packageForTests) },
  {
    name: 'Packages for Windows and macOS',
    needs: 'Build',
    run: () => runWork(checkPackages),
  },
  {
    name: 'Switches that a release refuses',
    needs: 'Build',
    run: () => runWork(checkSwitches),
  },
  {
    name: 'End-to-end tests of the packaged app',
    needs: 'Packaging',
    run: () => runEndToEnd({ packagedApp: packagedExecutable('tests'), args: partsForPackagedApp }),
  },
]

await runScript(async () => {
  const ready = await runWork(() => setUp({ tests: true }))
  return conclude(ready.failed > 0 ? ready : await runSteps(steps, print), print)
})
