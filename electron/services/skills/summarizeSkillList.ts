import type { SkillListSummary } from '@shared/contract/channels/skillChannels'
import type { SkillList } from '@shared/model/skillList'

/** A list of skills with their number in place of the skills. */
export const summarizeSkillList = ({ skills, ...list }: SkillList): SkillListSummary => ({
  ...list,
  skillCount: skills.length,
  aliasCount: skills.reduce((sum, { aliases }) => sum + Object.values(aliases).flat().length, 0),
})
