import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { describeError, type LogFields } from './describeErrors'

export interface Logger {
  info: (event: string, fields?: LogFields) => void
  error: (event: string, error: unknown, fields?: LogFields) => void
}

const rotateIfLarge = (path: string, maxBytes: number): void => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && stats.size > maxBytes) renameSync(path, `${path}.old`)
}

/**
 * Logs each event as a line of JSON to the file at `path`, rotating it to one older file
 * at `maxBytes`. A log that can't be written never stops the app. Every line is also
 * passed to `echo`.
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
