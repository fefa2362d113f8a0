import type { Candidate, Position } from '../../../model/candidate'
import { skillTable, type SkillNames } from '../../skills/aliasTable'
import { findSkill } from '../../skills/findSkill'
import { foldText } from '../../text/foldText'

/** A skill of a candidate, and what the record says about it. */
export interface ShownSkill {
  skill: string
  /** For how many years; null if nobody noted it. */
  years: number | null
  /** The positions in whose title or text the skill stands, by any of its names. */
  positions: readonly Position[]
}

const findNames = (skill: string, table: readonly SkillNames[]): SkillNames => {
  const folded = foldText(skill.trim())
  return (
    table.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => foldText(each) === folded),
    ) ?? { name: skill.trim(), aliases: [], notSame: [] }
  )
}

/** The skills of a candidate in their order, each with its years and with where it is shown. */
export const listShownSkills = (
  { skills, skillYears = [], experience }: Pick<Candidate, 'skills' | 'skillYears' | 'experience'>,
  table: readonly SkillNames[] = skillTable,
): ShownSkill[] =>
  skills
    .filter((skill) => skill.trim() !== '')
    .map((skill) => {
      const names = findNames(skill, table)
      return {
        skill,
        years: skillYears.find((each) => each.skill === skill)?.years ?? null,
        positions: experience.filter(
          ({ title, summary }) =>
            findSkill(title, names) !== null || findSkill(summary, names) !== null,
        ),
      }
    })
