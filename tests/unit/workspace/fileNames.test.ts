import { describe, expect, it } from 'vitest'
import { createTemporaryName, readFileName } from '@electron/workspace/files/fileNames'

const id = 'c000000iqiirlize'

describe('the name of a file', () => {
  it.each([
    [`${id}.json`, 'record'],
    [`${id}.sync-conflict-20261123-120400-ABCDEFG.json`, 'conflict-copy'],
    [`${id} (conflicted copy 2026-11-23).json`, 'conflict-copy'],
    [`${id} (Anna's conflicted copy 2026-11-23).json`, 'conflict-copy'],
    [`${id}-DESKTOP-4F2K.json`, 'conflict-copy'],
    [`${id}-Annas-MacBook.json`, 'conflict-copy'],
    [`${id} - Copy.json`, 'misnamed'],
    ['C000000IQIIRLIZE.json', 'misnamed'],
    ['notes.json', 'misnamed'],
    ['.rolebench-0123456789abcdef.tmp', 'temporary'],
    ['.rolebench-mine.tmp', 'foreign'],
    ['desktop.ini', 'foreign'],
    ['.DS_Store', 'foreign'],
    ['.hidden.json', 'foreign'],
    [id, 'foreign'],
  ])('%s is read as %s', (name, kind) => {
    expect(readFileName(name).kind).toBe(kind)
  })

  it('that we give an unfinished write is known again', () => {
    expect(readFileName(createTemporaryName()).kind).toBe('temporary')
  })
})
