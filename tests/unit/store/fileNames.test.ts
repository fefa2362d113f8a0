import { describe, expect, it } from 'vitest'
import { createTemporaryName, readFileName } from '@electron/store/files/fileNames'

const id = '0123456789abcdef'

describe('the name of a file in a collection', () => {
  it.each([
    '.sync-conflict-20261123-120400-ABCDEFG.json',
    " (Anna's conflicted copy 2026-11-23).json",
    ' (conflicted copy 2026-11-23 120400).json',
    ' (in Konflikt stehende Kopie von Anna 2026-11-23).json',
    ' (SFConflict anna@example.org 2026-11-23-12-04-00).json',
    '_conflict-20261123-120400.json',
    '.Conflict.json',
    '-DESKTOP-4F2K.json',
    '-Annas-MacBook-Pro.json',
    '-LAPTOP-7-2.json',
    ' (1).json',
    '(2).json',
    ' 2.json',
  ])('is recognised as a conflict copy: <id>%s', (rest) => {
    expect(readFileName(id + rest)).toEqual({ kind: 'conflict-copy', id })
  })

  it('is recognised as a record’s', () => {
    expect(readFileName(`${id}.json`)).toEqual({ kind: 'record', id })
  })

  it('is recognised as that of an unfinished write of ours', () => {
    expect(readFileName(createTemporaryName())).toEqual({ kind: 'temporary' })
  })

  it.each(['0123.json', `${id}x.json`, `${id} of today.json`, 'Copy of a role.json'])(
    'is recognised as no record’s: %s',
    (name) => {
      expect(readFileName(name)).toEqual({ kind: 'misnamed' })
    },
  )

  it.each([
    'desktop.ini',
    `.syncthing.${id}.json.tmp`,
    `.${id}.json`,
    `~${id}.tmp`,
    `${id}.json.part`,
  ])('is left alone if a sync service needs it: %s', (name) => {
    expect(readFileName(name)).toEqual({ kind: 'foreign' })
  })
})
