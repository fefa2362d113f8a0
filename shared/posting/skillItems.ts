import type { Skill } from '@shared/model/role'
import { cleanLine } from '@shared/domain/text/cleanText'
import type { Run } from '../document/postingDocument'

/** Whether a skill says anything. */
export const isWritten = ({ name, description }: Skill): boolean =>
  cleanLine(name) !== '' || cleanLine(description) !== ''

/** Writes a skill as one line: its name, its description, and `mark` in brackets if there is one. */
export const createSkillItem = (skill: Skill, mark: string): Run[] => {
  const name = cleanLine(skill.name)
  const description = cleanLine(skill.description)
  const runs: Run[] = [
    { text: name, style: 'strong' },
    { text: name === '' || description === '' ? description : ` — ${description}` },
    { text: mark === '' ? '' : ` (${mark})`, style: 'quiet' },
  ]
  return runs.filter(({ text }) => text !== '')
}

/** The mark of a skill that is not required; empty for a required one. */
export const describeImportance = (
  importance: Skill['importance'],
  preferredMark: string,
): string => {
  if (importance === 'required') return ''
  return importance === 'preferred' ? preferredMark : importance
}
