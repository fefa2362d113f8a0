import { describe, expect, it } from 'vitest'
import { readListMarker } from '@shared/domain/sourceText/listMarker'
import { readTextSource } from '@shared/domain/sourceText/readTextSource'

describe('readListMarker', () => {
  it.each(['o Bake bread', 'o  bake bread', 'O  Bake bread', '-Bake bread', '–¿Hablas inglés?'])(
    'takes what opens “%s” for a bullet',
    (line) => {
      expect(readListMarker(line)?.kind).toBe('bullet')
    },
  )

  it.each(['O que vais fazer', 'o que procuramos', 'O candidato ideal', '-18 °C', '--'])(
    'leaves “%s” whole',
    (line) => {
      expect(readListMarker(line)).toBeNull()
    },
  )
})

describe('readTextSource', () => {
  const kindsOf = (text: string) => readTextSource(text).blocks.map(({ kind }) => kind)

  it('takes a line with an ornament above a list with other marks for a heading', () => {
    expect(
      kindsOf('Baker\n\n✅ What we expect\n* Two years in a bakery\n* An early riser\n'),
    ).toEqual(['paragraph', 'heading', 'listItem', 'listItem'])
  })

  it('leaves a line with an ornament among its like an item', () => {
    expect(kindsOf('We expect\n\n✅ Two years in a bakery\n✅ An early riser\n')).toEqual([
      'paragraph',
      'listItem',
      'listItem',
    ])
  })
})
