import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import packageJson from '../../package.json'
import type { CliEnvironment, Command, Invocation, Outcome } from './command'
import { commands } from './commands'
import { getExitStatus } from './exitStatus'
import { betweenRepeated, globalOptions, optionSpecs, type OptionValues } from './options'
import { formatError, formatJson, formatNote } from './output'
import { describeUsage } from './usage'

/** What the process prints and exits with; texts have no trailing line break. */
export interface CliResult {
  stdout: string
  stderr: string
  exitStatus: number
}

interface ParsedLine {
  options: OptionValues
  words: string[]
}

/** Runs a command line, given without the program's name. Never throws. */
export async function runCli(
  args: readonly string[],
  environment: CliEnvironment,
): Promise<CliResult> {
  const asJson = args.includes('--json')
  if (asksForProgramVersion(args)) return print(packageJson.version)
  const line = parseLine(args)
  if (!line.ok) return refuse(line.error, asJson)
  if (line.value.options.help === true) return print(describeUsage(commands))
  const chosen = chooseCommand(line.value, environment)
  if (!chosen.ok) return refuse(chosen.error, asJson)
  const { command, invocation } = chosen.value
  return report(await runSafely(command, invocation), asJson)
}

/** Whether `--version` is the only argument; with a value it is an option of `show`. */
function asksForProgramVersion(args: readonly string[]): boolean {
  const at = args.indexOf('--version')
  const isBare = at >= 0 && args[at + 1]?.startsWith('-') !== false
  const others = parseLine(args.toSpliced(at, 1))
  return isBare && others.ok && others.value.words.length === 0
}

function parseLine(args: readonly string[]): Result<ParsedLine> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: optionSpecs,
      allowPositionals: true,
      tokens: true,
    })
    // The first of `--agency A --agency B` must not be lost.
    const agencies = tokens.flatMap((token) =>
      token.kind === 'option' && token.name === 'agency' ? [token.value] : [],
    )
    const options =
      agencies.length > 1 ? { ...values, agency: agencies.join(betweenRepeated) } : values
    return ok({ options, words: positionals })
  } catch (error) {
    return fail('invalid-input', error instanceof Error ? error.message : String(error))
  }
}

function chooseCommand(
  { options, words }: ParsedLine,
  environment: CliEnvironment,
): Result<{ command: Command; invocation: Invocation }> {
  const [name, ...rest] = words
  const command = commands.find((candidate) => candidate.name === name)
  if (command === undefined)
    return fail('invalid-input', name === undefined ? 'No command.' : `No command ${name}.`)
  const allowed = new Set<string>([...globalOptions, ...command.options])
  const stray = Object.keys(options).find((option) => !allowed.has(option))
  if (stray !== undefined) return fail('invalid-input', `${command.name} takes no --${stray}.`)
  const { workspace = '' } = options
  if (workspace === '' && command.needsWorkspace !== false)
    return fail('invalid-input', 'Specify the folder of the workspace with --workspace DIR.')
  const workspaceFolder = resolve(environment.folder, workspace)
  return ok({ command, invocation: { words: rest, options, workspaceFolder, environment } })
}

async function runSafely(command: Command, invocation: Invocation): Promise<Result<Outcome>> {
  try {
    return await command.run(invocation)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return fail('internal', `${command.name} failed: ${cause}`)
  }
}

function report(result: Result<Outcome>, asJson: boolean): CliResult {
  if (!result.ok) return admitFailure(result.error, asJson)
  const { json, text, notes = [], failure, exitStatus = 0 } = result.value
  const said = [
    ...(asJson ? [] : notes.map(formatNote)),
    ...(failure === undefined ? [] : [formatError(failure, asJson)]),
  ]
  return {
    stdout: asJson ? formatJson(json) : text,
    stderr: said.join('\n'),
    exitStatus: failure === undefined ? exitStatus : getExitStatus(failure.code),
  }
}

const print = (stdout: string): CliResult => ({ stdout, stderr: '', exitStatus: 0 })

const admitFailure = (error: AppError, asJson: boolean): CliResult => ({
  stdout: '',
  stderr: formatError(error, asJson),
  exitStatus: getExitStatus(error.code),
})

/** Reports an invalid command line, with the usage unless JSON is wanted. */
const refuse = (error: AppError, asJson: boolean): CliResult => ({
  stdout: '',
  stderr: asJson
    ? formatError(error, true)
    : [formatError(error, false), '', describeUsage(commands)].join('\n'),
  exitStatus: getExitStatus(error.code),
})
