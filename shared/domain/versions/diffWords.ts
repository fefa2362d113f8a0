import { diffWordsWithSpace } from 'diff'

/** A stretch of text that is in both versions, only in the newer, or only in the older one. */
export interface WordRun {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/**
 * Compares two texts word by word. Without the added runs the result spells `before`, without the
 * removed ones `after`.
 */
export const diffWords = (before: string, after: string): WordRun[] =>
  diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
