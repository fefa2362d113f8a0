import type { AppError, Result } from '@shared/contract/result'
import type { DocumentReading } from '../services/documentReading/createDocumentReading'
import type { AskSpelling } from '../services/spelling/worker/askWorker'
import type { OptionName, OptionValues } from './options'

/** The process that a command runs in. */
export interface CliEnvironment {
  /** The folder that paths are relative to. Absolute. */
  folder: string
  variables: Readonly<Record<string, string | undefined>>
  readStandardInput(): Promise<string>
  reading: DocumentReading
  spelling: AskSpelling
}

export interface Invocation {
  /** The positional arguments after the command's name. */
  words: string[]
  options: OptionValues
  /** The folder given with `--workspace`. Absolute; the current folder for a command that needs none. */
  workspaceFolder: string
  environment: CliEnvironment
}

/** What a command reports. */
export interface Outcome {
  /** The single value that `--json` prints. */
  json: unknown
  /** The same for people. */
  text: string
  /** Warnings, printed on standard error; not printed with `--json`. */
  notes?: readonly string[]
  /** A partial failure; decides the exit status. */
  failure?: AppError
  /** The exit status if there is no failure; 0 by default. */
  exitStatus?: number
}

export interface Command {
  name: string
  /** The arguments after the name: `FILE…`. */
  synopsis: string
  summary: string
  /** The options it takes besides the global ones. */
  options: readonly OptionName[]
  /** False for a command that creates a workspace; it runs without `--workspace`. */
  needsWorkspace?: false
  run(invocation: Invocation): Promise<Result<Outcome>>
}
