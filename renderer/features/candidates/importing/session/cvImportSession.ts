import { create } from 'zustand'
import type { CandidateId } from '@shared/model/ids'
import { handOver, type HandedItem } from '@renderer/ui/importing/handOver'
import type { CvItem } from './cvItems'

/** What the window shows of an import; `closed` if there is none. */
export type CvImportStage = 'closed' | 'paste' | 'files' | 'confirm' | 'compare'

interface CvImportSession {
  stage: CvImportStage
  /** The items of the import, in the given order. */
  items: readonly CvItem[]
  /** The item that is being confirmed. */
  openKey: string | null
  /** The candidate whom it is compared with. */
  comparedId: CandidateId | null
}

const closedSession: CvImportSession = {
  stage: 'closed',
  items: [],
  openKey: null,
  comparedId: null,
}

/** The current import of CVs; at most one at a time. */
export const useCvImport = create<CvImportSession>()(() => closedSession)

const { getState, setState } = useCvImport

/** Whether an import is on screen that another one must not replace. */
export const isImportingCvs = (): boolean =>
  getState().stage !== 'closed' && getState().stage !== 'paste'

/** Asks for a CV to paste, or for files. */
export const askForCv = (): void => setState({ ...closedSession, stage: 'paste' })

/** Starts with the items to read: a single one is confirmed at once, several are listed. */
export const beginCvImport = (items: readonly CvItem[]): void => {
  const [first] = items
  if (first === undefined) return
  const isOne = items.length === 1
  setState({ stage: isOne ? 'confirm' : 'files', items, openKey: isOne ? first.key : null })
}

/** Ends the import; whatever no candidate was made of is forgotten, but postings are left to their own import. */
export const closeCvImport = (): void => {
  const postings = getState().items.flatMap(({ name, input, state }): HandedItem[] =>
    state.kind === 'elsewhere' && input.kind !== 'archived'
      ? [{ name, input, isDecided: true }]
      : [],
  )
  setState(closedSession)
  handOver('postings', postings)
}

/** Changes one item; does nothing if it no longer exists. */
export const changeCv = (key: string, change: (item: CvItem) => CvItem): void =>
  setState(({ items }) => ({
    items: items.map((item) => (item.key === key ? change(item) : item)),
  }))

/** Puts items in the place of another one; the table shows them from then on. */
export const replaceCv = (key: string, others: readonly CvItem[]): void =>
  setState(({ items, stage }) => ({
    stage: stage === 'confirm' ? 'files' : stage,
    openKey: null,
    items: items.flatMap((item) => (item.key === key ? others : [item])),
  }))

/** Shows one of several items to be confirmed. */
export const openCv = (key: string): void => setState({ stage: 'confirm', openKey: key })

/** Compares the item that is being confirmed with a candidate. */
export const compareCv = (comparedId: CandidateId): void =>
  setState({ stage: 'compare', comparedId })

/** Returns from the comparison. */
export const confirmAgain = (): void => setState({ stage: 'confirm', comparedId: null })

/** Returns to the table of items. */
export const showCvs = (): void => setState({ stage: 'files', openKey: null })
