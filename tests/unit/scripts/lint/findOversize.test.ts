import { describe, expect, it } from 'vitest'
import { findOversize, limits } from '../../../../scripts/lint/findOversize.mjs'

const makeLines = (count: number) => 'x\n'.repeat(count)
const listFiles = (folder: string, count: number, extension = 'ts') =>
  Array.from({ length: count }, (_, index) => `${folder}/part${index}.${extension}`)

describe('the limits of files and folders', () => {
  it('are kept by a file of just as many lines and refused with one more', () => {
    const lines: Record<string, number> = {
      'store/kept.ts': limits.lines,
      'store/long.ts': limits.lines + 1,
    }
    expect(findOversize(Object.keys(lines), (file) => makeLines(lines[file] ?? 0)).files).toEqual([
      { file: 'store/long.ts', lines: limits.lines + 1 },
    ])
  })

  it('count the last line when no line end follows', () => {
    const content = `${makeLines(limits.lines)}x`
    expect(findOversize(['store/long.ts'], () => content).files).toHaveLength(1)
  })

  it('refuse a folder of one file too many, but leave its styles and subfolders out', () => {
    const full = [
      ...listFiles('ui/full', limits.files),
      ...listFiles('ui/full', 3, 'css'),
      ...listFiles('ui/full/inner', 2),
    ]
    expect(findOversize(full, () => '').folders).toEqual([])
    expect(findOversize([...full, 'ui/full/one.tsx'], () => '').folders).toEqual([
      { folder: 'ui/full', count: limits.files + 1 },
    ])
  })

  it('leave data and documentation out', () => {
    const content = makeLines(limits.lines + 1)
    expect(findOversize(['docs/FORMAT.md', 'tests/posting.txt'], () => content).files).toEqual([])
  })
})
