import type { SourceBlockKind } from '../../model/reading/sourceDocument'

/** One line of a text as it was read, before wrapped lines are joined. */
export interface RawLine {
  /** Counted from 1, including blank lines. */
  number: number
  /** Null for a line of nothing but markup; `why` then says what it is. */
  kind: SourceBlockKind | null
  level: number
  text: string
  cells: string[]
  why: string
  /** The width of the line on the page, including its indent. */
  width: number
  indent: number
  /** Whether it starts something new: an item, a heading, or what follows a hard line break. */
  isApart: boolean
  endsHard: boolean
}

export const emptyRawLine: RawLine = {
  number: 1,
  kind: 'paragraph',
  level: 0,
  text: '',
  cells: [],
  why: '',
  width: 0,
  indent: 0,
  isApart: false,
  endsHard: false,
}
