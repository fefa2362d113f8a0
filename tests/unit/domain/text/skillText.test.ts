import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSkillText } from '@shared/domain/text/skillText'

describe('splitting a skill into name and description', () => {
  it.each([
    ['Cloud architecture — deep experience', 'Cloud architecture', 'deep experience'],
    ['Cloud architecture – deep experience', 'Cloud architecture', 'deep experience'],
    ['Cloud architecture - deep experience', 'Cloud architecture', 'deep experience'],
    ['Cloud architecture: deep experience', 'Cloud architecture', 'deep experience'],
    ['Cloud architecture—deep experience', 'Cloud architecture', 'deep experience'],
    ['Cloud\u00A0architecture\u00A0— deep', 'Cloud\u00A0architecture', 'deep'],
    [
      'Decision-making under uncertainty — prioritize',
      'Decision-making under uncertainty',
      'prioritize',
    ],
    ['P&L — owns it', 'P&L', 'owns it'],
    ['Planning (12–18 months – rolling) — yearly', 'Planning (12–18 months – rolling)', 'yearly'],
    ['Kafka — streams: joins - windows', 'Kafka', 'streams: joins - windows'],
    ['DevOps/CI:CD', 'DevOps/CI:CD', ''],
    ['P&L stewardship', 'P&L stewardship', ''],
    ['Trailing dash —', 'Trailing dash —', ''],
    ['— leading dash', '— leading dash', ''],
    ['', '', ''],
  ])('reads “%s”', (line, name, description) => {
    expect(splitSkillText(line)).toEqual({ name, description })
  })

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const { name, description } = splitSkillText(line)
        const words = (text: string) => text.replace(/[\s\-–—―−:]/g, '')
        expect(words(name + description)).toBe(words(line))
      }),
    )
  })
})
