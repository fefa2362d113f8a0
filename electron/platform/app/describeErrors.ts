import type { WindowError } from '@shared/contract/channels/appChannels'
import { appOrigin } from '../protocol/origins'

/** Facts about an event: numbers, codes and names from the code; never user input. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Engine messages that name only identifiers; others may quote a record. */
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

/** The stack frames, without the message before them. */
const listFrames = (stack: string, frame: RegExp): string =>
  stack
    .split('\n')
    .flatMap((line) => frame.exec(line)?.[0].trim() ?? [])
    .join(' < ')

const getCode = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' ? error.code : null

/**
 * The loggable facts of an error: its kind, system code and stack. Messages can quote
 * records, file names and thus people's names, so only those known to name nothing but
 * code are included.
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

/** The same for an error in the window, none of whose text is trusted. */
export const describeWindowError = ({ event, kind, message, stack }: WindowError): LogFields => ({
  window: event,
  kind: /^\w{1,60}$/.test(kind) ? kind : 'unknown',
  ...pickMessage(message),
  stack: listFrames(stack, windowFrame),
})
