import { getLines, getSkills } from '@shared/domain/roles/editing/roleLists'
import { splitSkillText } from '@shared/domain/text/skillText'
import { createId, itemIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { Importance, RoleDraft } from '@shared/model/role'
import type { Section } from './sections'

const degree =
  /\b(?:bachelor|master|degree|diploma|ph\.?d|doctorate|mba|b\.?sc|m\.?sc|university|studium|abschluss)(?:['’]?s)?\b/i
const years = /\b\d+\s*(?:\+|[-–—]\s*\d+\+?)?\s*(?:or more )?(?:years|yrs|jahre)\b/i

const preferredInBrackets =
  /\b(?:preferred|nice[- ]to[- ]have|desirable|desired|a plus|optional)\b/i
const preferredAtEnd =
  /\b(?:preferred|nice[- ]to[- ]have|desirable|desired|a plus|an asset|an advantage|a bonus)[.!]?$/i

const readBrackets = (text: string): string[] =>
  text
    .split(')')
    .slice(0, -1)
    .filter((piece) => piece.includes('('))
    .map((piece) => piece.slice(piece.indexOf('(') + 1))

/** Said about the whole line: in brackets, or as its last words. */
const isSaidToBePreferred = (text: string): boolean =>
  preferredAtEnd.test(text) || readBrackets(text).some((each) => preferredInBrackets.test(each))

const preferredMark = /\((?:preferred|nice[- ]to[- ]have|desirable|desired|a plus|optional)\)[.]?$/i

const importanceOf = (text: string, section: Section): Importance =>
  isSaidToBePreferred(text) ? 'preferred' : section.importance

const listOf = (text: string, section: Section): Exclude<Section['list'], 'mixed'> => {
  if (section.list !== 'mixed') return section.list
  const isPreferred = importanceOf(text, section) === 'preferred'
  if (degree.test(text)) return isPreferred ? 'education.preferred' : 'education.minimum'
  if (years.test(text.replace(/\s+/gu, ' ')))
    return isPreferred ? 'experience.preferred' : 'experience.typicalRange'
  return section.group === 'education' ? 'education.minimum' : 'skills.hard'
}

/**
 * Adds one line of a section to its list in `draft`. A skill is split into name
 * and description, and is preferred where its heading or the line itself says so;
 * a mark such as `(preferred)` at the end becomes the importance and leaves the text.
 * Under a heading for requirements of all kinds, degrees go to the education and
 * numbers of years to the experience.
 */
export const placeItem = (draft: RoleDraft, section: Section, text: string): void => {
  const list = listOf(text, section)
  if (list === 'skills.hard' || list === 'skills.soft') {
    getSkills(draft, list).push({
      id: createId(itemIdSchema),
      ...splitSkillText(text.replace(preferredMark, '')),
      importance: importanceOf(text, section),
    })
    return
  }
  getLines(draft, list).push(createListItem(text))
}

/** `Python, SQL and Kafka` on the line of its heading, as the items it lists. */
export const splitInlineItems = (section: Section, content: string): string[] => {
  const holdsShortItems = section.group === 'skills' || section.list === 'education.fields'
  const items = content
    .replace(/\.$/, '')
    .replace(/\s+/gu, ' ')
    .split(/\s*[,;|]\s*(?:and\s+)?/)
  const areShort = items.every((item) => item !== '' && item.split(/\s+/).length <= 4)
  return holdsShortItems && items.length > 1 && areShort ? items : [content]
}
