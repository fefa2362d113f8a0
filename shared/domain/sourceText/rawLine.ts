import type { SourceBlockKind } from '../../model/sourceDocument'

/** One line of a text as a reader first sees it, before wrapped lines are joined. */
export interface RawLine {
  /** Counts from 1, blank lines included. */
  number: number
  /** Null for a line that holds markup and no text; `why` then says what it is. */
  kind: SourceBlockKind | null
  level: number
  text: string
  cells: string[]
  why: string
  /** How wide the line stood on the page, its indent included. */
  width: number
  indent: number
  /** Whether it begins something of its own: an item, a heading, what follows a hard break. */
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
