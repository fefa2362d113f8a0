import type { SourceBlockKind } from '@shared/model/reading/sourceDocument'

/** A block as a reader finds it, before it has a place in the text. */
export interface DraftBlock {
  kind: SourceBlockKind
  /** See `SourceBlock`. */
  level: number
  /** May contain line breaks that the source sets itself; each line becomes a separate block. */
  text: string
  cells: readonly string[]
  /** Whether all of it is bold, like a heading that was not marked as one. */
  isBold: boolean
  /** Why it is not part of the advert; null if it is. */
  leftOut: string | null
}

/** Creates a block from whatever differs from a plain paragraph. */
export const draftBlock = (block: Partial<DraftBlock> & Pick<DraftBlock, 'text'>): DraftBlock => ({
  kind: 'paragraph',
  level: 0,
  cells: [],
  isBold: false,
  leftOut: null,
  ...block,
})
