import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'
import { mustBeRead, type ImportItem } from './importItems'

/** What the window shows of an import; `closed` while there is none. */
export type ImportStage = 'closed' | 'paste' | 'files' | 'review' | 'compare'

interface ImportSession {
  stage: ImportStage
  /** What is imported, in the order in which it was given. */
  items: readonly ImportItem[]
  /** The item that is being reviewed. */
  openKey: string | null
  /** The role that the posting is to go into; null to make new roles. */
  intoRole: RoleId | null
}

export const closedSession: ImportSession = {
  stage: 'closed',
  items: [],
  openKey: null,
  intoRole: null,
}

/** The import under way; at most one at a time. */
export const useImportSession = create<ImportSession>()(() => closedSession)

const { getState, setState } = useImportSession

/** Whether an import is on screen that another one must not push away. */
export const isImporting = (): boolean =>
  getState().stage !== 'closed' && getState().stage !== 'paste'

/** Asks for a text to be pasted, or for files. */
export const askForPosting = (intoRole: RoleId | null = null): void =>
  setState({ ...closedSession, stage: 'paste', intoRole })

/** Begins with what is to be read: one thing is reviewed at once, several are listed. */
export const beginImport = (
  items: readonly ImportItem[],
  intoRole: RoleId | null = getState().intoRole,
): void => {
  const [first] = items
  if (first === undefined) return
  setState({
    stage: items.length === 1 ? 'review' : 'files',
    items,
    openKey: items.length === 1 ? first.key : null,
    intoRole,
  })
}

/** Ends the import; what was not taken is forgotten. */
export const closeImport = (): void => setState(closedSession)

/** Changes one item; nothing where it has gone. */
export const changeItem = (key: string, change: (item: ImportItem) => ImportItem): void =>
  setState(({ items }) => ({
    items: items.map((item) => (item.key === key ? change(item) : item)),
  }))

/** Shows one of several items for review. */
export const openItem = (key: string): void => setState({ stage: 'review', openKey: key })

/** Shows what was reviewed beside the role that it is to go into. */
export const compareItem = (): void => setState({ stage: 'compare' })

/** Comes back from the comparison to the review. */
export const reviewAgain = (): void => setState({ stage: 'review' })

/** Makes a new role of what was to go into a present one. */
export const makeNewInstead = (): void => setState({ intoRole: null, stage: 'review' })

/** Goes back to the list of several items. */
export const showItems = (): void => setState({ stage: 'files', openKey: null })

/** The next item that nobody has begun to read. */
export const findUnread = (): ImportItem | undefined => getState().items.find(mustBeRead)
