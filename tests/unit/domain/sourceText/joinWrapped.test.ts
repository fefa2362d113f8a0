import { describe, expect, it } from 'vitest'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const blocksOf = (text: string): string[] =>
  readRepairedText(text).blocks.map((block) => block.text)

describe('lines that were wrapped', () => {
  it('are joined where they go on in small letters', () => {
    expect(
      blocksOf(
        'We bake bread for the whole of the old town and are looking\nfor a baker who likes to begin early and to finish before\nnoon, and who does not mind the heat of a large oven.\n',
      ),
    ).toEqual([
      'We bake bread for the whole of the old town and are looking for a baker who likes to begin early and to finish before noon, and who does not mind the heat of a large oven.',
    ])
  })

  it('are told from the long items of a list whose bullets were lost', () => {
    const items = [
      'Baking of bread and rolls for eleven shops of the town',
      'Ordering of flour and butter from mills of the region',
      'Cleaning of the ovens and of the kneading machines',
      'Training of the apprentices in their second year',
      'Duties',
    ]
    expect(blocksOf(items.join('\n'))).toEqual(items)
  })

  it('do not go on behind a line that is much longer than the others', () => {
    const long = `At Harbour Bread we ${'bake and bake and '.repeat(12)}rest.`
    const lines = [
      long,
      'Duties',
      'Baking of bread and rolls for eleven shops of the',
      'town and of two villages, and of cakes on Saturdays.',
      'Ordering of flour and butter from the mills of the',
      'region, which are few and far between in these days.',
    ]
    expect(blocksOf(lines.join('\n')).slice(0, 2)).toEqual([long, 'Duties'])
  })
})
