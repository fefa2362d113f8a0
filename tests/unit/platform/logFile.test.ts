import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { describeError, describeWindowError } from '@electron/platform/app/describeErrors'
import { createLogger } from '@electron/platform/app/logFile'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebench-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('writes one line of JSON per event', () => {
  const path = join(folder, 'logs', 'main.log')
  const log = createLogger(path)
  log.info('started', { windows: 1 })
  log.error('handler', new TypeError('x is not a function'), { channel: 'roles.list' })
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { level: 'info', event: 'started', windows: 1 },
    { level: 'error', kind: 'TypeError', message: 'x is not a function', channel: 'roles.list' },
  ])
})

it('leaves out any of the user’s data that an error quotes', () => {
  const errors = [
    new Error('ENOENT: no such file, open /documents/Candidates/Grace Hopper.json'),
    new TypeError("Cannot use 'in' operator to search for 'a' in Grace Hopper"),
    new RangeError('Invalid currency code : Grace'),
    new SyntaxError('Unexpected token in {"name":"Grace Hopper'),
    z.literal('a').safeParse('Grace Hopper').error,
  ]
  for (const error of errors) expect(JSON.stringify(describeError(error))).not.toContain('Grace')
  expect(describeError('Grace Hopper')).toEqual({ kind: 'string' })
})

it('keeps the place of an error in the window, but none of the data in its message', () => {
  const error = {
    event: 'script-error',
    kind: 'TypeError',
    message: "Cannot read properties of undefined (reading 'title')",
    stack: [
      'TypeError: no candidate Grace Hopper',
      '    at Grace Hopper, 12 Harbour Street',
      '    at RoleHeader (app://rolebench/assets/index-B3x.js:12:345)',
      '    at app://rolebench/assets/index-B3x.js:7:1',
      '    at open (file:///documents/Grace Hopper.js:1:1)',
    ].join('\n'),
  } as const
  expect(describeWindowError(error)).toEqual({
    window: 'script-error',
    kind: 'TypeError',
    message: "Cannot read properties of undefined (reading 'title')",
    stack:
      'at RoleHeader (app://rolebench/assets/index-B3x.js:12:345) < at app://rolebench/assets/index-B3x.js:7:1',
  })
  const hostile = { ...error, kind: 'Grace Hopper', message: 'Grace Hopper is not a function' }
  expect(describeWindowError(hostile)).not.toHaveProperty('message')
  expect(describeWindowError(hostile).kind).toBe('unknown')
})

it('still says where an error was thrown, and the system’s code', () => {
  const error = Object.assign(new Error('disk full'), { code: 'ENOSPC' })
  expect(describeError(error)).toMatchObject({ code: 'ENOSPC' })
  expect(describeError(error).stack).toContain('logFile.test')
})

it('does not grow without limit', () => {
  const path = join(folder, 'main.log')
  const log = createLogger(path, { maxBytes: 500 })
  for (let count = 0; count < 100; count += 1) log.info('event', { count })
  expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.log.old'])
  expect(readFileSync(path).length).toBeLessThan(1_000)
  expect(readFileSync(path, 'utf8')).toContain('"count":99')
})

it('never stops the app if it can’t be written', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const echoed: string[] = []
  const log = createLogger(join(file, 'main.log'), { echo: (line) => echoed.push(line) })
  log.info('started')
  expect(echoed).toEqual([expect.stringContaining('started'), 'The log could not be written.'])
})
