import type { AppError, Result } from '@shared/contract/result'
import type { DocumentReading } from '../services/documentReading/createDocumentReading'
import type { OptionName, OptionValues } from './options'

/** What a command may know of the process that it runs in. */
export interface CliEnvironment {
  /** The folder that relative paths are meant from. Absolute. */
  folder: string
  variables: Readonly<Record<string, string | undefined>>
  readStandardInput(): Promise<string>
  reading: DocumentReading
}

export interface Invocation {
  /** The words after the command's name. */
  words: string[]
  options: OptionValues
  /** The folder given with `--workspace`. Absolute; the present one for a command that needs none. */
  workspaceFolder: string
  environment: CliEnvironment
}

/** What a command that ran has to tell. */
export interface Outcome {
  /** The one value that `--json` prints. */
  json: unknown
  /** The same for people. */
  text: string
  /** What people are to look at; told on standard error, and with `--json` only as far as `json` holds it. */
  notes?: readonly string[]
  /** What did not work although the rest did; decides the exit status. */
  failure?: AppError
  /** The exit status where there is no failure and it is still not 0. */
  exitStatus?: number
}

export interface Command {
  name: string
  /** How to call it, without the name: `FILE…`. */
  synopsis: string
  summary: string
  /** The options that it takes beside those for all commands. */
  options: readonly OptionName[]
  /** False for a command that makes a workspace of its own; it is run without `--workspace`. */
  needsWorkspace?: false
  run(invocation: Invocation): Promise<Result<Outcome>>
}
