import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Facts about an event: numbers, codes and names of things in the program; never what a user typed. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

export interface Logger {
  info: (event: string, fields?: LogFields) => void
  error: (event: string, error: unknown, fields?: LogFields) => void
}

/** Errors whose message speaks of code, not of data. */
const tellingErrors: readonly string[] = ['TypeError', 'ReferenceError', 'RangeError']

const getCode = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' ? error.code : null

/**
 * What may be kept of an error: its kind, the system's code, where in the program it
 * was thrown. Messages of other kinds can quote records or the names of files, and
 * so of people: they stay out.
 */
export const describeError = (error: unknown): LogFields => {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    kind: error.name,
    code: getCode(error),
    ...(tellingErrors.includes(error.name) ? { message: error.message } : {}),
    stack: frames.map((frame) => frame.trim()).join(' < '),
  }
}

const rotateIfLarge = (path: string, maxBytes: number): void => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && stats.size > maxBytes) renameSync(path, `${path}.old`)
}

/**
 * Writes one line of JSON an event to the file at `path`, and at most `maxBytes` and
 * one older file of them. A log that can't be written never stops the app. With
 * `echo`, every line is also given to it.
 */
export const createLogger = (
  path: string,
  { maxBytes = 1_000_000, echo }: { maxBytes?: number; echo?: (line: string) => void } = {},
): Logger => {
  const write = (level: 'info' | 'error', event: string, fields: LogFields): void => {
    const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })
    echo?.(line)
    try {
      mkdirSync(dirname(path), { recursive: true })
      rotateIfLarge(path, maxBytes)
      appendFileSync(path, `${line}\n`)
    } catch {
      echo?.('The log could not be written.')
    }
  }
  return {
    info: (event, fields = {}) => write('info', event, fields),
    error: (event, error, fields = {}) =>
      write('error', event, { ...fields, ...describeError(error) }),
  }
}
