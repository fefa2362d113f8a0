import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGridKey, type PressedKey } from '@renderer/features/compare/matrix/gridKeys'

const press = (key: string, modifiers: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
})

const size = { rows: 10, columns: 4 }
const middle = { row: 5, column: 2 }

describe('keys in the comparison', () => {
  it.each([
    ['ArrowUp', { row: 4, column: 2 }],
    ['ArrowDown', { row: 6, column: 2 }],
    ['ArrowLeft', { row: 5, column: 1 }],
    ['ArrowRight', { row: 5, column: 3 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 3 }],
  ])('%s moves one cell or to the end of the row', (key, to) => {
    expect(readGridKey(press(key), middle, size)).toEqual({ kind: 'move', to })
  })

  it('moves to the edge with Ctrl or Cmd', () => {
    expect(readGridKey(press('ArrowDown', { ctrlKey: true }), middle, size)).toEqual({
      kind: 'move',
      to: { row: 9, column: 2 },
    })
    expect(readGridKey(press('Home', { metaKey: true }), middle, size)).toEqual({
      kind: 'move',
      to: { row: 0, column: 0 },
    })
  })

  it('never leaves the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), ctrlKey: fc.boolean() })),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (presses, rows, columns) => {
          let cell = { row: 0, column: 0 }
          for (const { key, ctrlKey } of presses) {
            const intent = readGridKey(press(key, { ctrlKey }), cell, { rows, columns })
            if (intent?.kind === 'move') cell = intent.to
            expect(cell.row).toBeGreaterThanOrEqual(0)
            expect(cell.row).toBeLessThan(rows)
            expect(cell.column).toBeGreaterThanOrEqual(0)
            expect(cell.column).toBeLessThan(columns)
          }
        },
      ),
    )
  })

  it('scores with 1 to 5 only', () => {
    for (const score of [1, 2, 3, 4, 5]) {
      expect(readGridKey(press(String(score)), middle, size)).toEqual({ kind: 'score', score })
    }
    for (const key of ['0', '6', ' ', '']) expect(readGridKey(press(key), middle, size)).toBeNull()
  })

  it('reads N as no evidence, Delete as removing the rating, Enter as evidence', () => {
    expect(readGridKey(press('n'), middle, size)).toEqual({ kind: 'no-evidence' })
    expect(readGridKey(press('Delete'), middle, size)).toEqual({ kind: 'withdraw' })
    expect(readGridKey(press('Enter'), middle, size)).toEqual({ kind: 'write-evidence' })
  })

  it('leaves shortcuts to the application', () => {
    expect(readGridKey(press('1', { ctrlKey: true }), middle, size)).toBeNull()
    expect(readGridKey(press('n', { metaKey: true }), middle, size)).toBeNull()
    expect(readGridKey(press('ArrowUp', { altKey: true }), middle, size)).toBeNull()
  })
})
