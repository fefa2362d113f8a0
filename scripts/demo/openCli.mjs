import { cliCommand } from '../setup/cliCommand.mjs'
import { runQuietly } from '../setup/run.mjs'

/**
 * The headless commands on one workspace, for use from scripts.
 *
 * @param {string} workspace
 * @param {import('../setup/electron/electronRuntime.mjs').ElectronRuntime} runtime
 */
export function openCli(workspace, runtime) {
  return { run, runJson }

  /**
   * @param {string[]} args
   * @returns {Promise<string>} the command's output for people
   * @throws {Error} in the command's own words
   */
  async function run(args) {
    const cli = cliCommand(['--workspace', workspace, ...args], runtime)
    const { status, stdout, output } = await runQuietly(cli.command, cli.args, { env: cli.env })
    if (status !== 0) throw new Error(output.trim())
    return stdout.trimEnd()
  }

  /**
   * @param {string[]} args
   * @returns {Promise<unknown>} the single JSON value that the command prints
   */
  async function runJson(args) {
    return JSON.parse(await run([...args, '--json']))
  }
}
