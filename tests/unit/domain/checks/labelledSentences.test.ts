import { describe, expect, it } from 'vitest'
import { readLabelledSentences, scoreRules } from '../../../helpers/checks/labelledSentences'

/** A rule that is wrong more often than this is turned off before it helps. */
const leastPrecision = 0.9
const leastRecall = 0.9

describe('the labelled sentences', () => {
  const sentences = readLabelledSentences()

  it('are many, and as many again are harmless', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150)
    const harmless = sentences.filter(({ rules }) => rules.length === 0)
    expect(harmless.length).toBeGreaterThanOrEqual(75)
  })

  it.each(scoreRules(sentences))('are told apart by $rule', ({ precision, recall, ...lists }) => {
    expect(precision, `wrongly found: ${lists.wrong.join(' | ')}`).toBeGreaterThanOrEqual(
      leastPrecision,
    )
    expect(recall, `missed: ${lists.missed.join(' | ')}`).toBeGreaterThanOrEqual(leastRecall)
  })
})
