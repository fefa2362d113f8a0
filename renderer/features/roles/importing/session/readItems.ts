import { fail, ok, type Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import { api } from '@renderer/data/api'
import { isAccepting } from '@renderer/ui/importing/handOver'
import { changeItem, closeImport, findUnread, showItems, useImportSession } from './importSession'
import {
  beginItemReview,
  createItem,
  hasDecisions,
  type ImportInput,
  type ImportItem,
  type ItemState,
} from './importItems'

const readOne = async ({ name, input }: ImportItem): Promise<Result<PostingReading>> => {
  switch (input.kind) {
    case 'pasted':
      return api.ask('postings.readText', { text: input.text, html: input.html })
    case 'kept':
      return api.ask('postings.sortAgain', { roleId: input.roleId })
    case 'chosen': {
      const answer = await api.ask('postings.readFiles', { tokens: [input.token] })
      return answer.ok ? takeOnly(answer.value) : answer
    }
    case 'dropped': {
      const bytes = await readBytes(input.file)
      if (!bytes.ok) return bytes
      const answer = await api.ask('postings.readDropped', {
        files: [{ name, bytes: bytes.value }],
      })
      return answer.ok ? takeOnly(answer.value) : answer
    }
  }
}

/** Reads a dropped file; fails for a folder, or a file that was deleted meanwhile. */
const readBytes = async (file: File): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return fail('io', 'It could not be opened. Folders are not read; drop the files in them.')
  }
}

/** Looks for the sent posting that a file is a copy of; what can't be told is none. */
const recognize = async (
  { name, input }: ImportItem,
  { text, traces }: PostingReading,
): Promise<RecognizedPosting | null> => {
  if (input.kind !== 'chosen' && input.kind !== 'dropped') return null
  const marks = traces?.marks ?? []
  const answer = await api.ask('postings.recognize', { fileName: name, text, marks })
  return answer.ok ? answer.value : null
}

const takeOnly = (answers: readonly { result: Result<PostingReading> }[]): Result<PostingReading> =>
  answers[0]?.result ?? fail('internal', 'There was no result. Try importing it again.')

const isAsked = (key: string): boolean =>
  useImportSession.getState().items.some((item) => item.key === key)

/** Whether the import of CVs could read it. */
export const canBeCv = ({ input }: Pick<ImportItem, 'input'>): boolean =>
  input.kind !== 'kept' && isAccepting('cvs')

/** Files that are never postings here: archives, lists and cards. */
const isOfCandidates = ({ name }: ImportItem): boolean =>
  /\.(?:zip|csv|tsv|tab|xlsx|xlsm|vcf)$/iu.test(name)

const mayBeElsewhere = (item: ImportItem): boolean => !item.isDecided && canBeCv(item)

const readItem = async (item: ImportItem): Promise<ItemState> => {
  if (mayBeElsewhere(item) && isOfCandidates(item)) return { kind: 'elsewhere', isSure: false }
  const result = await readOne(item)
  if (!result.ok) return { kind: 'failed', reason: result.error.message }
  return result.value.looksLike === 'cv' && mayBeElsewhere(item)
    ? { kind: 'elsewhere', isSure: true }
    : beginItemReview(result.value, await recognize(item, result.value))
}

/** Ends an import of which everything is left to the other one. */
const leaveIfElsewhere = (): void => {
  const { items } = useImportSession.getState()
  if (items.length > 0 && items.every(({ state }) => state.kind === 'elsewhere')) closeImport()
}

/** Reads the waiting items one after the other, until there are none or the import has ended. */
export const readWaiting = async (): Promise<void> => {
  for (let item = findUnread(); item !== undefined; item = findUnread()) {
    const { key } = item
    changeItem(key, (each) => ({ ...each, state: { kind: 'reading' } }))
    const state = await readItem(item)
    if (!isAsked(key)) return
    changeItem(key, (each) => ({ ...each, state }))
  }
  leaveIfElsewhere()
}

const stopped = { kind: 'failed', reason: 'Stopped before it was read.' } as const

/** Stops reading; whatever was read stays. */
export const stopReading = async (): Promise<void> => {
  useImportSession.setState(({ items }) => ({
    items: items.map((item) =>
      item.state.kind === 'waiting' ? { ...item, state: stopped } : item,
    ),
  }))
  await api.ask('postings.cancel', {})
}

/** Reads an item again that failed. */
export const readAgain = (key: string): void => {
  changeItem(key, (item) => ({ ...item, state: { kind: 'waiting' } }))
  void readWaiting()
}

/** Takes an item for a posting that was left to the import of CVs. */
export const takeAsPosting = (key: string): void => {
  changeItem(key, (item) => ({ ...item, isDecided: true }))
  readAgain(key)
}

/** Leaves an item to the import of CVs, and goes on with the others. */
export const giveAsCv = (key: string): void => {
  changeItem(key, (item) => ({ ...item, state: { kind: 'elsewhere', isSure: true } }))
  showItems()
  leaveIfElsewhere()
}

/** Reads every item again on which the recruiter has not decided anything yet. */
export const readAllAgain = (): void => {
  useImportSession.setState(({ items }) => ({
    items: items.map((item) =>
      item.state.kind === 'read' && !hasDecisions(item)
        ? { ...item, state: { kind: 'waiting' } }
        : item,
    ),
  }))
  void readWaiting()
}

let lastKey = 0

/** Creates an item with a key of its own. */
export const createNewItem = (name: string, input: ImportInput, isDecided = false): ImportItem => {
  lastKey += 1
  return createItem(`item-${lastKey}`, name, input, isDecided)
}
