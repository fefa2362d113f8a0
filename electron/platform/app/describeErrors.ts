import type { WindowError } from '@shared/contract/channels/appChannels'
import { appOrigin } from '../protocol/origins'

/** Facts about an event: numbers, codes and names of things in the program; never what a user typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Messages of the engine that name things in the code and quote no value; others may quote a record. */
const tellingMessages: readonly RegExp[] = [
  /^Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '[\w$]{1,60}'\))?$/,
  /^[\w$.()]{1,100} is not (?:a function|defined|iterable|a constructor)$/,
  /^Assignment to constant variable\.$/,
  /^Maximum call stack size exceeded$/,
  /^Invalid (?:array length|time value)$/,
  /^Minified React error #\d+/,
]

const pickMessage = (message: string): { message?: string } => {
  const [telling] = tellingMessages.flatMap((pattern) => pattern.exec(message)?.[0] ?? [])
  return telling === undefined ? {} : { message: telling }
}

/** The lines of a stack that say where, without the message before them. */
const listFrames = (stack: string, frame: RegExp): string =>
  stack
    .split('\n')
    .flatMap((line) => frame.exec(line)?.[0].trim() ?? [])
    .join(' < ')

const getCode = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' ? error.code : null

/**
 * What may be kept of an error: its kind, the system's code, where in the program it
 * was thrown. Messages can quote records or the names of files, and so of people: those
 * that are not known to name only code stay out.
 */
export const describeError = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { kind: typeof error }
  return {
    kind: error.name,
    code: getCode(error),
    ...pickMessage(error.message),
    stack: listFrames(error.stack ?? '', /^\s+at .*/),
  }
}

const windowFrame = new RegExp(
  `^\\s+at (?:[\\w$.<>\\[\\] ]{1,100} \\()?${appOrigin}/[\\w./-]{1,200}:\\d+:\\d+\\)?$`,
)

/** The same of an error in the window, of whose text nothing is taken on trust. */
export const describeWindowError = ({ event, kind, message, stack }: WindowError): LogFields => ({
  window: event,
  kind: /^\w{1,60}$/.test(kind) ? kind : 'unknown',
  ...pickMessage(message),
  stack: listFrames(stack, windowFrame),
})
