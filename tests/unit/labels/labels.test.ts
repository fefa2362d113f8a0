import { describe, expect, it } from 'vitest'
import { findLabels, labelLanguages } from '@shared/labels/findLabels'

const listWords = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listWords)
    : [String(value)]

describe('posting labels', () => {
  it.each(labelLanguages)('says everything in %s', (language) => {
    const { pageNumber, ...words } = findLabels(language)
    expect(listWords(words).filter((word) => word.trim() === '')).toEqual([])
    expect(words.salary.from).toContain('{amount}')
    expect(words.salary.upTo).toContain('{amount}')
    expect(pageNumber.before.trim()).not.toBe('')
    expect(pageNumber.between.trim()).not.toBe('')
  })

  it.each(labelLanguages)('gives no two parts of a section the same heading in %s', (language) => {
    const { sections } = findLabels(language)
    expect(new Set(Object.values(sections)).size).toBe(Object.values(sections).length)
  })

  it('falls back to English', () => {
    for (const language of ['sv-SE', 'fi', '']) {
      expect(findLabels(language)).toBe(findLabels('en'))
    }
    expect(findLabels('zh-Hans-CN')).toBe(findLabels('zh'))
    for (const language of ['zh-TW', 'zh-Hant-HK']) {
      expect(findLabels(language)).toBe(findLabels('zh-Hant'))
    }
  })
})
