import type { SourceBlockKind } from '@shared/model/sourceDocument'

/** A block as a reader finds it, before it has its place in the text. */
export interface DraftBlock {
  kind: SourceBlockKind
  /** See `SourceBlock`. */
  level: number
  /** May hold line breaks that the source sets itself; each line becomes a block of its own. */
  text: string
  cells: readonly string[]
  /** Whether all of it is bold, as a heading would be that is none to the program that wrote it. */
  isBold: boolean
  /** Why it is no part of the advert; null where it is. */
  leftOut: string | null
}

/** A block of which only what differs from a plain paragraph is named. */
export const draftBlock = (block: Partial<DraftBlock> & Pick<DraftBlock, 'text'>): DraftBlock => ({
  kind: 'paragraph',
  level: 0,
  cells: [],
  isBold: false,
  leftOut: null,
  ...block,
})
