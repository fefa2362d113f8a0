import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { readEmploymentType } from './factValues'
import { canBeTitle, findTitle } from './findTitle'
import { matchHeading, type MatchedHeading } from './matchHeading'
import { isPageFurniture } from './pageFurniture'
import { placeFact } from './placeFact'
import { placeItem, splitInlineItems } from './placeItem'
import type { PostingLine } from './readLines'
import { sections, type Section } from './sections'
import { isRunTogether, splitTags } from '@shared/domain/text/splitTags'

/** A posting put together from its lines: each line is in the draft, a heading or left out. */
export interface AssembledPosting {
  draft: RoleDraft
  headings: string[]
  leftOut: string[]
  warnings: string[]
}

interface Reading extends AssembledPosting {
  section: Section
  /** Whether the section's lines so far were bulleted, so that another kind of line stands out. */
  isBulleted: boolean
  /** Whether the last line stood beside that list and not in it. */
  isBesideList: boolean
  followsSalary: boolean
}

const keepUnsorted = ({ draft }: Reading, text: string): void => {
  draft.unsorted.push(createListItem(text))
}

const openSection = (reading: Reading, section: Section): void => {
  reading.section = section
  reading.isBulleted = false
  reading.isBesideList = false
}

const openHeading = (reading: Reading, line: PostingLine, heading: MatchedHeading): void => {
  const section = sections[heading.opens]
  openSection(reading, section)
  // Without its heading nobody could tell what the unsorted lines below were about.
  if (section.group === 'other') {
    keepUnsorted(reading, line.text)
    return
  }
  reading.headings.push(line.source)
  if (heading.content === '') return
  for (const item of splitInlineItems(section, heading.content)) {
    placeItem(reading.draft, section, item)
  }
}

/** Puts a stated fact into its field; false when the line states none. */
const readFact = (reading: Reading, line: PostingLine): boolean => {
  const { outcome, warnings } = placeFact(reading.draft, line.text)
  reading.warnings.push(...warnings)
  if (outcome === 'empty') reading.leftOut.push(line.source)
  if (outcome === 'partly') keepUnsorted(reading, line.text)
  return outcome !== 'unread'
}

const isSentence = (text: string): boolean =>
  /[.!?]["”’)]?$/u.test(text) || text.split(/\s+/).length > 14

const isTagLine = (reading: Reading, text: string): boolean => {
  if (reading.draft.tags.length > 0 || isSentence(text)) return false
  if (readEmploymentType(text) !== null) return false
  return isRunTogether(text, reading.followsSalary ? 1 : 3)
}

const placeOpeningLine = (reading: Reading, line: PostingLine): void => {
  const { draft } = reading
  if (line.text === draft.title) {
    reading.leftOut.push(line.source)
    return
  }
  if (readFact(reading, line)) {
    reading.followsSalary = /[$€£¥]|salary/i.test(line.text)
    return
  }
  const isTags = line.marker === null && isTagLine(reading, line.text)
  reading.followsSalary = false
  if (isTags) draft.tags = splitTags(line.text)
  else if (draft.title === '' && draft.definition.length === 0 && canBeTitle(line)) {
    draft.title = line.text
  } else if (line.marker === null && isSentence(line.text)) {
    placeItem(draft, sections.definition, line.text)
  } else keepUnsorted(reading, line.text)
}

/** A heading that no table knows: set apart from the list above it, short, and no sentence. */
const isUnknownHeading = (reading: Reading, line: PostingLine, next?: PostingLine): boolean => {
  if (line.isMarkedHeading) return true
  if (line.marker !== null || line.text.split(/\s+/).length > 8) return false
  const opensList = next?.marker === 'bullet' || line.precedesBlank
  if (/:$/.test(line.text)) return opensList
  const standsOut = reading.isBulleted || reading.section.list === 'definition'
  return standsOut && line.followsBlank && opensList && !/[.!?;,]$/u.test(line.text)
}

const placeSectionLine = (reading: Reading, line: PostingLine, next?: PostingLine): void => {
  const mayLeaveList = reading.isBulleted && line.marker === null
  reading.isBesideList = mayLeaveList && (line.followsBlank || reading.isBesideList)
  const mayStateFact = reading.isBesideList || /^(?:definition|other)$/.test(reading.section.group)
  if (mayStateFact && readFact(reading, line)) return
  if (isUnknownHeading(reading, line, next)) {
    openSection(reading, sections.other)
    keepUnsorted(reading, line.text)
  } else if (reading.isBesideList) keepUnsorted(reading, line.text)
  else {
    reading.isBulleted = line.marker !== null
    placeItem(reading.draft, reading.section, line.text)
  }
}

const placeLine = (reading: Reading, line: PostingLine, next?: PostingLine): void => {
  if (isPageFurniture(line)) {
    reading.leftOut.push(line.source)
    return
  }
  const heading = matchHeading(line, reading.section.group)
  if (heading !== null) openHeading(reading, line, heading)
  else if (reading.section.group === 'opening') placeOpeningLine(reading, line)
  else placeSectionLine(reading, line, next)
}

/**
 * Puts every line of a posting into its field. What fits no field goes to
 * `draft.unsorted`; page furniture and a salary without amounts are left out and
 * listed; nothing is dropped.
 */
export const assembleDraft = (lines: readonly PostingLine[]): AssembledPosting => {
  const found = findTitle(lines)
  const reading: Reading = {
    draft: { ...createEmptyRoleDraft(), title: found?.title ?? '' },
    headings: found === null ? [] : [found.line.source],
    leftOut: [],
    warnings: [],
    section: sections.opening,
    isBulleted: false,
    isBesideList: false,
    followsSalary: false,
  }
  lines.forEach((line, index) => {
    if (line !== found?.line) placeLine(reading, line, lines[index + 1])
  })
  const { draft, headings, leftOut, warnings } = reading
  return { draft, headings, leftOut, warnings }
}
