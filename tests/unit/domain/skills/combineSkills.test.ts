import { describe, expect, it } from 'vitest'
import { combineSkills } from '@shared/domain/skills/combineSkills'
import { createSkillFinder, findSkill } from '@shared/domain/skills/findSkill'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { SkillEntry, SkillList } from '@shared/model/skillList'

const entry = (
  name: string,
  aliases: SkillEntry['aliases'] = {},
  notSame: string[] = [],
): SkillEntry => ({ id: createId(itemIdSchema), name, aliases, notSame })

const list = (source: SkillList['source'], skills: SkillEntry[]) => ({ source, skills })

describe('the skills of a workspace', () => {
  it('are those that come with the program, the imported ones and its own', () => {
    const table = combineSkills([
      list('esco', [entry('falconry', { en: ['hawking'], de: ['Beizjagd'] })]),
      list('own', [entry('Blicklogistik', { und: ['BLX'] })]),
    ])
    const find = createSkillFinder(table)
    expect(find('Years of hawking').map(({ name }) => name)).toEqual(['falconry'])
    expect(find('BLX')).toEqual([{ name: 'Blicklogistik', aliases: ['BLX'], notSame: [] }])
    expect(find('Kubernetes')[0]?.aliases).toContain('K8s')
  })

  it('add names from an import to a skill that is known', () => {
    const table = combineSkills([list('esco', [entry('kubernetes', { en: ['container fleets'] })])])
    const [skill] = createSkillFinder(table)('Kubernetes')
    expect(skill?.name).toBe('Kubernetes')
    expect(skill?.aliases).toEqual(expect.arrayContaining(['K8s', 'container fleets']))
  })

  it('are as they were written here, whatever other lists say', () => {
    const table = combineSkills([
      list('esco', [entry('Kubernetes', { en: ['container fleets'] })]),
      list('own', [entry('Kubernetes', { und: ['Kubes'] }, ['Kubes and Cubes'])]),
    ])
    const [skill] = createSkillFinder(table)('Kubernetes')
    expect(skill).toEqual({ name: 'Kubernetes', aliases: ['Kubes'], notSame: ['Kubes and Cubes'] })
  })

  it('name the longest of several skills in the same words', () => {
    const table = combineSkills([
      list('own', [entry('bird care'), entry('wild bird care'), entry('care')]),
    ])
    expect(createSkillFinder(table)('Wild bird care and care').map(({ name }) => name)).toEqual([
      'wild bird care',
      'care',
    ])
  })

  it('are told from thousands that begin alike', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      entry(`skill number ${at} of many`, { en: [`alias of skill ${at}`] }),
    )
    const find = createSkillFinder(combineSkills([list('esco', many)]))
    expect(find('Knows alias of skill 1234 well').map(({ name }) => name)).toEqual([
      'skill number 1234 of many',
    ])
  })

  it('explain a word that a list of one’s own gives', () => {
    const [skill] = combineSkills([list('own', [entry('Zorbing', { und: ['ZB'] })])]).filter(
      ({ name }) => name === 'Zorbing',
    )
    expect(skill && findSkill('Five years of ZB', skill)?.word).toBe('ZB')
  })
})
