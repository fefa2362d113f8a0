/** One CV as its author wrote it: what the files and the labels are both made of. */
export interface CvSource {
  /** The name of the files made of it, without extension. */
  name: string
  /** What each `key: value` line of the head says, in order; a key may come several times. */
  head: readonly HeadLine[]
  sections: readonly CvSection[]
  /** The text of a source that is laid out by hand, to be kept as it stands. */
  verbatim: string | null
}

export interface HeadLine {
  key: string
  value: string
}

export interface CvSection {
  kind: string
  heading: string
  /** Whether it stands in the narrow column, where a layout has one. */
  isBeside: boolean
  blocks: readonly CvBlock[]
}

/** A position, a degree, or another thing with a place and a time. */
export interface CvEntry {
  type: 'entry'
  title: string
  organisation: string
  place: string
  /** The time as it is printed. */
  dates: string
  /** `YYYY`, `YYYY-MM`, `present`, or empty. */
  from: string
  to: string
  /** Whether the organisation stands only with the entry above. */
  isContinued: boolean
  /** Whether it may be left out, such as parental leave among the positions. */
  isOptional: boolean
  /** Whether the organisation is the person, such as *self-employed*. */
  isOwnEmployer: boolean
}

export interface CvItem {
  text: string
  /** A level, such as `4` of five or `C1`. */
  level: string
}

export type CvBlock =
  | CvEntry
  | { type: 'paragraph'; text: string }
  | { type: 'bullet'; text: string }
  | { type: 'items'; label: string; items: readonly CvItem[] }

/** Returns the first value of a key of the head, or an empty text. */
export const findHead = ({ head }: CvSource, key: string): string =>
  head.find((line) => line.key === key)?.value ?? ''

/** Returns all values of a key of the head. */
export const listHead = ({ head }: CvSource, key: string): string[] =>
  head.filter((line) => line.key === key).map(({ value }) => value)
