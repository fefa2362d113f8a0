import { describe, expect, it } from 'vitest'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import { sortPosting } from '@shared/domain/postingSorting/sortPosting'
import { readRepairedText } from '@shared/domain/sourceText/readRepairedText'

const page = [
  'Baker',
  '',
  'Sourdough and you',
  '- Send your CV to jobs@example.org',
  '- Able to lift 25 kg',
].join('\n')

const placesOf = (rules: readonly HeadingRule[]): string[] =>
  sortPosting(readRepairedText(page), rules)
    .roles.flatMap(({ lines }) => lines)
    .filter(({ place }) => place !== 'title' && place !== 'heading')
    .map(({ place, confidence }) => `${place} ${confidence >= 0.6 ? 'surely' : 'perhaps'}`)

describe('a heading whose meaning was remembered', () => {
  it.each(['company', 'facts', 'definition'] as const)(
    'outweighs what the lines below it say: %s',
    (target) => {
      expect(placesOf([{ heading: 'Sourdough and you', target }])).toEqual([
        `${target} surely`,
        `${target} surely`,
      ])
    },
  )

  it('means nothing on a page of another workspace', () => {
    expect(placesOf([])).toEqual(['application surely', 'skills.hard surely'])
  })
})
