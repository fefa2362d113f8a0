import type { OwnSection } from '@shared/model/role'
import type { SortedLine } from '@shared/model/reading/sortedPosting'
import { audienceSchema } from '@shared/model/sentPosting'
import type { CreateItemId } from './itemIds'

/** Removes the colon after a heading. */
const cleanHeading = (text: string): string => text.replace(/\s*[:：]\s*$/u, '').trim()

export interface OwnSections {
  sections: OwnSection[]
  /** Lines of own sections that are under no heading. */
  unheaded: SortedLine[]
}

/** Groups the lines of own sections under the headings above them, in reading order. */
export const gatherSections = (
  lines: readonly SortedLine[],
  createItemId: CreateItemId,
): OwnSections => {
  const sections: OwnSection[] = []
  const unheaded: SortedLine[] = []
  let heading: SortedLine | null = null
  let open: OwnSection | null = null
  for (const line of lines) {
    if (line.place === 'heading') {
      heading = line
      open = null
    }
    if (line.place !== 'section') continue
    if (heading === null) unheaded.push(line)
    else {
      if (open === null) {
        open = {
          id: createItemId(`${heading.from} heading`),
          heading: cleanHeading(heading.text),
          lines: [],
          audiences: [...audienceSchema.options],
        }
        sections.push(open)
      }
      open.lines.push({ id: createItemId(`${line.from}`), text: line.text })
    }
  }
  return { sections, unheaded }
}
