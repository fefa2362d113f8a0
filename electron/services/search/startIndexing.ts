import type { Workspace } from '@electron/store/types'
import { getSearchIndex } from './searchService'

/** The window shows its first lists before the searching of everything is prepared. */
const waitMs = 1_500

/** Begins to index a workspace soon after it was opened, unless it is closed before. */
export const startIndexing = (workspace: Workspace): (() => void) => {
  const timer = setTimeout(() => getSearchIndex(workspace), waitMs)
  return () => clearTimeout(timer)
}
