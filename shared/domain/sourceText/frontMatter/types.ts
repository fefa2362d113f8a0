import type {
  LeftOut,
  LineRange,
  SourceBlock,
  SourceFact,
} from '../../../model/reading/sourceDocument'

/** The front matter of a page, and which lines are its text. */
export interface FrontMatter {
  blocks: SourceBlock[]
  facts: SourceFact[]
  leftOut: LeftOut[]
  /** Ranges of lines to read as text, including those inside front matter. */
  body: LineRange[]
}

/** One key of front matter with its value and the lines that it occupies. */
export interface FrontMatterEntry extends LineRange {
  name: string
  value: string
  /** The items of a list, each with its lines. */
  items: (LineRange & { text: string })[]
  /** Lines that are a text in themselves. */
  text: LineRange | null
}

export const emptyFront = (): FrontMatter => ({ blocks: [], facts: [], leftOut: [], body: [] })
