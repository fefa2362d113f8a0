import { describe, expect, it } from 'vitest'
import { headings } from '@electron/importers/text/headings'
import { matchHeading, normaliseHeading } from '@electron/importers/text/matchHeading'
import { readLines } from '@electron/importers/text/readLines'
import type { SectionGroup } from '@electron/importers/text/sections'

const match = (text: string, group: SectionGroup = 'opening') =>
  matchHeading(readLines(text)[0]!, group)

describe('recognising headings', () => {
  it('has every name once, written the way headings are looked up', () => {
    const names = headings.flatMap((heading) => heading.names)
    expect(names.map(normaliseHeading)).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    ['🎯 Role Definition', 'definition'],
    ['ROLE DEFINITION:', 'definition'],
    ['## Role definition ##', 'definition'],
    ['**Role Definition**', 'definition'],
    ['1. Role Definition', 'definition'],
    ['📈\u00A0Career\u00A0Progression', 'career'],
    ['Hard Skills (Technical)', 'hardSkills'],
    ['Required Skills & Competencies', 'requirements'],
    ['What You’ll Do', 'primary'],
    ['Responsibilities of the role', 'primary'],
    ['Nice-to-have', 'preferences'],
    ['⚙️ Requirements', 'requirements'],
    ['Benefits', 'other'],
  ])('%s', (text, opens) => {
    expect(match(text)).toEqual({ opens, content: '' })
  })

  it.each([
    ['education', 'preferredEducation'],
    ['experience', 'preferredExperience'],
    ['skills', 'preferences'],
  ] as const)('reads “Preferred:” by its surroundings: %s', (group, opens) => {
    expect(match('Preferred:', group)?.opens).toBe(opens)
  })

  it('takes what stands behind the heading on its line', () => {
    expect(match('Minimum Education: a degree')).toEqual({
      opens: 'minimumEducation',
      content: 'a degree',
    })
  })

  it.each([
    '• Requirements',
    '- Education',
    'Our requirements grow every year',
    'Experience matters',
  ])('takes no item or sentence for one: %s', (text) => {
    expect(match(text)).toBeNull()
  })
})
