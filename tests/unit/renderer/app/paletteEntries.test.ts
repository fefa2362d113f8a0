import { describe, expect, it } from 'vitest'
import { findEntries, type PaletteEntry } from '@renderer/app/palette/paletteEntries'
import { settingEntries } from '@renderer/app/palette/settingEntries'

const move = (name: string, stage: string): PaletteEntry => ({
  id: `${name} ${stage}`,
  label: `Move ${name} to ${stage}`,
  keywords: 'stage',
  subject: name,
  perform: () => undefined,
})
const moves = ['Amara Okafor', 'Łukasz Wiśniewski'].flatMap((name) =>
  ['Interview', 'Offer'].map((stage) => move(name, stage)),
)
const find = (entries: readonly PaletteEntry[], search: string): string[] =>
  findEntries(entries, search, 6).map(({ label }) => label)

describe('what the palette offers', () => {
  it('finds a move by person and stage, in any order and without accents', () => {
    expect(find(moves, 'amara interv')).toEqual(['Move Amara Okafor to Interview'])
    expect(find(moves, 'offer lukasz')).toEqual(['Move Łukasz Wiśniewski to Offer'])
  })

  it('offers no moves to whoever only looks for a person', () => {
    expect(find(moves, 'amara')).toEqual([])
    expect(find(moves, 'move amara')).toHaveLength(2)
  })

  it('offers nothing for nothing, and not too much', () => {
    expect(find(moves, '  ')).toEqual([])
    expect(findEntries(moves, 'move', 3)).toHaveLength(3)
  })

  it('finds settings by the words that people use', () => {
    expect(find(settingEntries, 'paper')).toEqual(['Page size'])
    expect(find(settingEntries, 'theme')).toEqual(['Appearance'])
    expect(find(settingEntries, 'deleted')).toEqual(['Trash'])
    expect(find(settingEntries, 'preferences')).toHaveLength(3)
  })
})
