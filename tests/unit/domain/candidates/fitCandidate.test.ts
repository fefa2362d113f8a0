import { describe, expect, it } from 'vitest'
import { explainAlias, findSkill, listSkillsOf } from '@shared/domain/skills/findSkill'
import { skillTable } from '@shared/domain/skills/aliasTable'

const find = (criterion: string, text: string) =>
  listSkillsOf(criterion).flatMap((skill) => {
    const mention = findSkill(text, skill)
    return mention === null ? [] : [{ word: mention.word, why: explainAlias(mention.word, skill) }]
  })

describe('criteria in a candidate’s own words', () => {
  it('are found by another name of the skill, which is explained', () => {
    expect(find('Three years of Kubernetes', 'Moved 40 services to K8s')).toEqual([
      { word: 'K8s', why: 'K8s is an alias of Kubernetes' },
    ])
  })

  it('are found in another language', () => {
    expect(find('Project management', 'Projektleitung für zwei Werke')).toMatchObject([
      { why: 'Projektleitung is an alias of Project management' },
    ])
  })

  it.each([
    ['Java', 'JavaScript and CSS'],
    ['React', 'Apps in React Native'],
    ['Go', 'ready to go, and Django'],
    ['SQL', 'NoSQL stores'],
    ['Word', 'Wordsmith'],
  ])('do not take something else for %s: %s', (criterion, text) => {
    expect(find(criterion, text)).toEqual([])
  })

  it('need their own words where the skill is not known', () => {
    expect(find('falconry', 'Falconry since 2010')).toEqual([{ word: 'Falconry', why: '' }])
    expect(find('falconry', 'falcon')).toEqual([])
  })

  it('know each name for one skill alone, but for names of several', () => {
    const names = skillTable.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
