import { describe, expect, it } from 'vitest'
import { findNameClashes } from '../../../../scripts/lint/findNameClashes.mjs'

describe('names that are the same if case is ignored', () => {
  it.each([
    ['in case', ['editor/Outline.tsx', 'editor/outline.tsx']],
    ['in .ts and .tsx', ['editor/outline.ts', 'editor/outline.tsx']],
    ['in case and .ts or .tsx', ['editor/Outline.tsx', 'editor/outline.ts']],
    ['in .ts and .json', ['editor/outline.ts', 'editor/Outline.json']],
    ['in Unicode form', ['résumé.txt', 're\u0301sume\u0301.txt']],
  ])('finds two files that differ only %s', (_, files) => {
    expect(findNameClashes(['editor/Part.tsx', ...files])).toEqual([[...files].sort()])
  })

  it('finds two folders that differ only in case', () => {
    expect(findNameClashes(['ui/lists/a.ts', 'UI/lists/b.ts'])).toEqual([
      ['UI/', 'ui/'],
      ['UI/lists/', 'ui/lists/'],
    ])
  })

  it('ignores names that differ in more', () => {
    expect(
      findNameClashes(['ui/Field.tsx', 'ui/Field.module.css', 'ui/fields.ts', 'ui/Field.test.tsx']),
    ).toEqual([])
  })
})
