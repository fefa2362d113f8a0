import { describe, expect, it } from 'vitest'
import { changeAliases, filterSkills } from '@shared/domain/skills/editSkills'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { SkillEntry } from '@shared/model/skillList'

const skillOf = (name: string, aliases: SkillEntry['aliases'] = {}): SkillEntry => ({
  id: createId(itemIdSchema),
  name,
  aliases,
  notSame: [],
})

describe('editing a list of skills', () => {
  it('changes the names of one language, and forgets a language without any', () => {
    const aliases = { und: ['K8s'], ru: ['Кубернетис'] }
    expect(changeAliases(aliases, 'und', ['K8s', 'Kube'])).toEqual({
      und: ['K8s', 'Kube'],
      ru: ['Кубернетис'],
    })
    expect(changeAliases(aliases, 'ru', [])).toEqual({ und: ['K8s'] })
    expect(changeAliases(aliases, 'de', ['Kubernetes'])).toMatchObject({ de: ['Kubernetes'] })
  })

  it('finds skills by words of any of their names, whatever their letters wear', () => {
    const welding = skillOf('Welding', { fr: ['Soudure à l’arc'], de: ['Schweißen'] })
    const skills = [welding, skillOf('Sales')]
    expect(filterSkills(skills, 'soudure ARC')).toEqual([welding])
    expect(filterSkills(skills, '  ')).toEqual(skills)
    expect(filterSkills(skills, 'welding sales')).toEqual([])
  })
})
