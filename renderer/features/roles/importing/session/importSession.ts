import { create } from 'zustand'
import type { RoleId } from '@shared/model/ids'
import { handOver, type HandedItem } from '@renderer/ui/importing/handOver'
import { mustBeRead, type ImportItem } from './importItems'

/** What the window shows of an import; `closed` if there is none. */
export type ImportStage = 'closed' | 'paste' | 'files' | 'review' | 'compare'

interface ImportSession {
  stage: ImportStage
  /** The items of the import, in the given order. */
  items: readonly ImportItem[]
  /** The item under review. */
  openKey: string | null
  /** The role to add the posting to; null to create new roles. */
  intoRole: RoleId | null
}

export const closedSession: ImportSession = {
  stage: 'closed',
  items: [],
  openKey: null,
  intoRole: null,
}

/** The current import; at most one at a time. */
export const useImportSession = create<ImportSession>()(() => closedSession)

const { getState, setState } = useImportSession

/** Whether an import is on screen that another one must not replace. */
export const isImporting = (): boolean =>
  getState().stage !== 'closed' && getState().stage !== 'paste'

/** Asks for a text to paste, or for files. */
export const askForPosting = (intoRole: RoleId | null = null): void =>
  setState({ ...closedSession, stage: 'paste', intoRole })

/** Starts with the items to read: a single one is reviewed at once, several are listed. */
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

/** Ends the import; whatever was not imported is forgotten, but CVs are left to their own import. */
export const closeImport = (): void => {
  const cvs = getState().items.flatMap(({ name, input, state }): HandedItem[] =>
    state.kind === 'elsewhere' && input.kind !== 'kept'
      ? [{ name, input, isDecided: state.isSure }]
      : [],
  )
  setState(closedSession)
  handOver('cvs', cvs)
}

/** Changes one item; does nothing if it no longer exists. */
export const changeItem = (key: string, change: (item: ImportItem) => ImportItem): void =>
  setState(({ items }) => ({
    items: items.map((item) => (item.key === key ? change(item) : item)),
  }))

/** Shows one of several items for review. */
export const openItem = (key: string): void => setState({ stage: 'review', openKey: key })

/** Compares the reviewed posting with the role to add it to. */
export const compareItem = (): void => setState({ stage: 'compare' })

/** Compares a posting that came back with the role that it was sent from. */
export const compareReturned = (intoRole: RoleId): void => setState({ stage: 'compare', intoRole })

/** Returns from the comparison to the review. */
export const reviewAgain = (): void => setState({ stage: 'review' })

/** Creates a new role from what was meant for an existing one. */
export const makeNewInstead = (): void => setState({ intoRole: null, stage: 'review' })

/** Returns to the list of several items. */
export const showItems = (): void => setState({ stage: 'files', openKey: null })

/** Returns the next item that has not been started. */
export const findUnread = (): ImportItem | undefined => getState().items.find(mustBeRead)
