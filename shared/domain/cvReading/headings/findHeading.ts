import { lookUpHeading } from './headingIndex'
import type { SectionName } from './types'

/** No heading is longer than this, in letters. */
const longestHeading = 60

const joints =
  /\s*(?:[&+/,|·•、，]|\s[-–—]\s|\s(?:and|und|et|y|e|en|och|i|и|και|with|sowie|oder|or|with)\s|(?:和|与|及|と))\s*/iu

const lead =
  /^(?:(?:my|mes|mein|meine|mis|mijn|selected|relevant|other|further|additional|key|main|recent|ausgewählte|weitere|sonstige|relevante|autres?|otros|otras|outros|outras|altre|altri|overige|övriga|inne|dodatkowe)\s+)/iu

const trim = (text: string): string =>
  text
    .replace(/^[\s\p{P}\p{S}\p{Co}]+|[\s\p{P}\p{S}\p{Co}]+$/gu, '')
    .replace(/^(?:[IVX]{1,4}|\d{1,2})[.)]\s+/u, '')
    .replace(/\s*[(（][^()（）]{0,30}[)）]$/u, '')

/**
 * The section that a line heads, if it consists of a heading, or of several, such as `Skills & Languages`;
 * null otherwise.
 */
export const findHeading = (line: string): SectionName | null => {
  if (line.length > longestHeading) return null
  const text = trim(line)
  if (text === '') return null
  const whole =
    lookUpHeading(text) ??
    lookUpHeading(text.replace(lead, '')) ??
    // A picture beside the heading may be read as letters.
    lookUpHeading(text.replace(/^\p{Ll}{1,2}\s+(?=\p{Lu})/u, ''))
  if (whole !== null) return whole
  const parts = text.split(joints).filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length > 4) return null
  const sections = parts.map((part) => lookUpHeading(part) ?? lookUpHeading(part.replace(lead, '')))
  const [first] = sections
  return first !== undefined && sections.every((section) => section !== null) ? first : null
}

/** The same for a line that is set like a heading: a known one at its beginning or end suffices. */
export const findStyledHeading = (line: string): SectionName | null => {
  const exact = findHeading(line)
  if (exact !== null) return exact
  const words = trim(line).split(/\s+/u)
  if (words.length < 2 || words.length > 5) return null
  for (let length = words.length - 1; length > 0; length -= 1) {
    const found =
      lookUpHeading(words.slice(0, length).join(' ')) ??
      lookUpHeading(words.slice(-length).join(' '))
    if (found !== null && found !== 'contact' && found !== 'profile' && found !== 'other')
      return found
  }
  return null
}
