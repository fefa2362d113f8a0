import type { LeftOut, LineRange, SourceBlock, SourceFact } from '../../../model/sourceDocument'

/** What stands before the text of a page, and which lines are its text. */
export interface FrontMatter {
  blocks: SourceBlock[]
  facts: SourceFact[]
  leftOut: LeftOut[]
  /** Stretches to be read as text, those inside front matter included. */
  body: LineRange[]
}

/** One key of front matter with its value, and the lines it takes up. */
export interface Entry extends LineRange {
  name: string
  value: string
  /** The items of a list, each with its lines. */
  items: (LineRange & { text: string })[]
  /** Lines that are text of their own. */
  text: LineRange | null
}

export const emptyFront = (): FrontMatter => ({ blocks: [], facts: [], leftOut: [], body: [] })
