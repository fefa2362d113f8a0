import { cleanLine } from '@shared/domain/text/cleanText'
import {
  getLines,
  getSkills,
  lineListNames,
  skillListNames,
} from '@shared/domain/roles/editing/roleLists'
import { findLabels } from '@shared/labels/findLabels'
import type { SectionLabel } from '@shared/labels/postingLabels'
import type { RoleDraft } from '@shared/model/role'
import type { EditedPlace } from '../editor/editedPlace'

const headings: Readonly<Record<string, SectionLabel>> = {
  company: 'company',
  definition: 'definition',
  'careerPath.entryPoints': 'entryPoints',
  'careerPath.advancement': 'advancement',
  'careerPath.lateralMoves': 'lateralMoves',
  'responsibilities.primary': 'primary',
  'responsibilities.secondary': 'secondary',
  'skills.hard': 'hardSkills',
  'skills.soft': 'softSkills',
  'education.minimum': 'minimum',
  'education.preferred': 'preferredEducation',
  'education.fields': 'fields',
  'experience.typicalRange': 'typicalRange',
  'experience.preferred': 'preferredExperience',
  offer: 'offer',
  'application.text': 'application',
  'application.contact': 'contact',
}

interface Line {
  id: string
  text: string
}

const listItems = (role: RoleDraft, field: string): Line[] => {
  const lines = lineListNames.find((name) => name === field)
  if (lines) return getLines(role, lines)
  const skills = skillListNames.find((name) => name === field)
  if (skills) return getSkills(role, skills).map(({ id, name }) => ({ id, text: name }))
  if (field !== 'sections') return []
  return role.sections.flatMap(({ id, heading, lines: own }) => [{ id, text: heading }, ...own])
}

const getFact = (role: RoleDraft, field: string): string => {
  switch (field) {
    case 'client':
    case 'department':
    case 'location':
    case 'hours':
    case 'reference':
    case 'title':
      return role[field]
    default:
      return ''
  }
}

/**
 * Lists the texts to look for on the paper to find what was written at a place, the best one
 * first. The text of an audience may differ from what was written, so the heading is the last.
 */
export const listPrintedTexts = (role: RoleDraft, { field, itemId }: EditedPlace): string[] => {
  const items = listItems(role, field)
  const at = items.findIndex(({ id }) => id === itemId)
  const label = headings[field]
  const heading = label ? findLabels(role.language).sections[label] : ''
  // A line without a text is not printed; the one before it is the nearest.
  const before = items.slice(0, at + 1).toReversed()
  return [getFact(role, field), ...before.map(({ text }) => text), heading]
    .map(cleanLine)
    .filter((text) => text !== '')
}
