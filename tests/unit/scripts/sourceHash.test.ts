import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hashSources } from '../../../scripts/setup/sourceHash.mjs'

describe('the hash of the sources', () => {
  let root: string
  const file = (name: string) => path.join(root, name)
  const hash = () => hashSources(root, ['src', 'config.json', 'absent'])

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'rolebench-sources-'))
    mkdirSync(file('src/deep'), { recursive: true })
    writeFileSync(file('src/deep/a.ts'), 'one')
    writeFileSync(file('config.json'), '{}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('stays the same if only a date changes', () => {
    const before = hash()
    utimesSync(file('src/deep/a.ts'), 1, 1)
    expect(hash()).toBe(before)
  })

  it.each([
    ['an edit', () => writeFileSync(file('src/deep/a.ts'), 'two')],
    ['a new file', () => writeFileSync(file('src/b.ts'), '')],
    ['a removed file', () => rmSync(file('src/deep/a.ts'))],
    ['a new name', () => renameSync(file('src/deep/a.ts'), file('src/deep/b.ts'))],
    ['an edit of a single file', () => writeFileSync(file('config.json'), '[]')],
  ])('changes with %s', (_, change) => {
    const before = hash()
    change()
    expect(hash()).not.toBe(before)
  })

  it('ignores files that are not sources', () => {
    const before = hash()
    writeFileSync(file('README.md'), 'hello')
    expect(hash()).toBe(before)
  })
})
