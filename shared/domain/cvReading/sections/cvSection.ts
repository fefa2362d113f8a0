import type { CvLine } from '../cvLine'
import type { SectionName } from '../headings/types'

/** The lines below a heading; `head` is what stands above the first one of a column. */
export interface CvSection {
  name: SectionName | 'head' | 'unknown'
  lines: CvLine[]
  /** The line that heads it; missing where none does, or the same line goes on with its first entry. */
  heading?: CvLine
}
