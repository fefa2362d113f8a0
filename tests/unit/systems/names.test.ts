import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBytes, isReservedName, makeSafeName } from '@shared/domain/text/safeFileName'
import { suggestFileName } from '@shared/posting/fileName'
import { EntryPaths } from '@electron/store/backups/entryPaths'
import { foldPath } from '@electron/store/backups/reading/foldPath'
import { isStorablePath } from '@electron/store/backups/storablePath'

const devices = ['CON', 'nul', 'Aux', 'PRN', 'COM1', 'com0', 'LPT9', 'COM¹', 'lpt³', 'CONIN$']
const endings = ['', '.txt', '.tar.gz', ' .txt', '  ', '.']

const reservedNames = devices.flatMap((device) => endings.map((ending) => `${device}${ending}`))

describe('a name that Windows reserves', () => {
  it.each(reservedNames)('is recognised: %j', (name) => {
    expect(isReservedName(name)).toBe(true)
  })

  it.each(['CONS', 'COM', 'COM10', 'nulla', 'a.con', 'LPT', 'con-1', 'AUXILIARY.txt'])(
    'is no other name: %j',
    (name) => {
      expect(isReservedName(name)).toBe(false)
    },
  )

  it.each(reservedNames)('is changed into another one: %j', (name) => {
    const safe = makeSafeName(name, 120, 'Workspace')
    expect(isReservedName(safe)).toBe(false)
    expect(safe).toMatch(/^Workspace .*[^. ]$/u)
  })

  it('does not result from shortening', () => {
    const text = `con${'Z\u0323'.padEnd(300, '\u0323')}`
    expect(makeSafeName(text, 120, 'Workspace')).toBe('Workspace con')
  })

  it('does not result from the extension that an export adds', () => {
    for (const title of reservedNames) {
      const name = suggestFileName({ title, client: title, day: '2026-11-23', format: 'txt' })
      expect(isReservedName(name)).toBe(false)
    }
  })

  it.each(reservedNames)('is stored in no backup: %j', (name) => {
    expect(isStorablePath(`quarantine/roles/${name}`)).toBe(false)
  })
})

describe('a name made from any text', () => {
  it('is valid on every system, and within its limit', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...reservedNames, '..', 'a\\b', 'C:\\Users', '\\\\server\\share', 'x. . '),
    )
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, limit) => {
        const name = makeSafeName(text, limit, 'Posting')
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/u)
        expect(name).toBe(name.normalize('NFC'))
        expect(isReservedName(name)).toBe(false)
        expect(countBytes(name)).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 300 },
    )
  })
})

describe('paths that some system considers the same', () => {
  it.each([
    ['quarantine/roles/Cafe\u0301.json', 'quarantine/roles/Caf\u00e9.json'],
    ['roles/A.json', 'roles/a.json'],
    ['roles/οδοσ.json', 'roles/οδος.json'],
    ['roles/µ.json', 'roles/μ.json'],
    ['roles/ſ.json', 'roles/s.json'],
    ['roles/K.json', 'roles/k.json'],
  ])('fold alike: %j and %j', (one, other) => {
    expect(foldPath(one)).toBe(foldPath(other))
  })

  it('get different paths in a backup, whichever comes first', async () => {
    const paths = ['roles/οδοσ.json', 'roles/οδος.json', 'roles/ΟΔΟΣ.json', 'roles/b.json']
    for (const order of [paths, [...paths].reverse()]) {
      const assigned = await new EntryPaths().assign(order)
      const entries = assigned.map(({ entryPath }) => foldPath(entryPath))
      expect(new Set(entries).size).toBe(paths.length)
    }
  })

  it('fold to the same path however often they are folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (path) => {
        expect(foldPath(foldPath(path))).toBe(foldPath(path))
        expect(foldPath(path.normalize('NFD'))).toBe(foldPath(path))
      }),
    )
  })
})
