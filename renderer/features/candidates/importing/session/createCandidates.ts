import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { MergeChoices } from '@shared/model/candidateMerge'
import type { CandidateId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { editSessions } from '@renderer/editing/editableRecords'
import { nameThings } from '@renderer/format/words'
import { runLongTask } from '@renderer/ui/tasks/longTask'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { showCandidate } from '../../candidateCommands'
import { changeCv, closeCvImport, openCv, showCvs, useCvImport } from './cvImportSession'
import { isReady, type CvItem, type ImportedCv } from './cvItems'
import { toSource } from './cvSource'
import { findSameAgain } from './readCvs'
import { takeBackCandidates } from './takeBack'

type Imported = Pick<ImportedCv, 'candidateId' | 'name' | 'update'> & Pick<CvItem, 'key'>

/** Makes a candidate of an item; null if that failed, which the user is told, and it can be tried again. */
const createOf = async ({ key, input, state }: CvItem): Promise<Imported | null> => {
  if (state.kind !== 'read') return null
  const source = await toSource(input)
  const { draft, reading } = state.history.present
  const created = source.ok
    ? await api.ask('cvs.import', { source: source.value, draft, mail: reading.mail })
    : source
  if (!created.ok) {
    notifyError(created.error)
    return null
  }
  const { id: candidateId, name } = created.value
  changeCv(key, (item) => ({
    ...item,
    state: { kind: 'imported', candidateId, name, update: null, before: state },
  }))
  return { key, candidateId, name, update: null }
}

/** Shows files again that are to be confirmed once more. */
const confirmAnew = (keys: ReadonlySet<string>): void => {
  for (const key of keys)
    changeCv(key, (item) =>
      item.state.kind === 'imported' ? { ...item, state: item.state.before } : item,
    )
}

/**
 * Takes candidates of this import back: those that are new go to the trash, those that were updated are as
 * before. Their files are to be confirmed again.
 */
const takeBack = async (imported: readonly Imported[]): Promise<void> => {
  const back = await takeBackCandidates(imported)
  confirmAnew(new Set(back.map(({ key }) => key)))
  await findSameAgain()
}

const announce = (imported: readonly Imported[]): void => {
  const [first] = imported
  if (first === undefined) return
  const name = titleOrPlaceholder('candidates', first.name)
  notifyUndo({
    message: `${first.update === null ? 'Added' : 'Updated'} ${nameThings(imported.length, name, 'candidate')}.`,
    onUndo: () => void takeBack(imported),
  })
}

/** Every candidate that this import has made. */
export const listImported = (items: readonly CvItem[]): Imported[] =>
  items.flatMap(({ key, state }) =>
    state.kind === 'imported'
      ? [{ key, candidateId: state.candidateId, name: state.name, update: state.update }]
      : [],
  )

/** Takes the whole import back. */
export const undoImport = (): Promise<void> => takeBack(listImported(useCvImport.getState().items))

/** The next item to confirm behind the one of this key, or else the first one. */
const findNext = (key: string): CvItem | undefined => {
  const { items } = useCvImport.getState()
  const at = items.findIndex((item) => item.key === key)
  return [...items.slice(at + 1), ...items.slice(0, at)].find(({ state }) => state.kind === 'read')
}

/** Moves on behind an item: to the next one, or to its candidate if it is the only one. */
const goOn = async ({ key, candidateId }: Imported): Promise<void> => {
  if (useCvImport.getState().items.length === 1) {
    closeCvImport()
    showCandidate(candidateId)
    return
  }
  await findSameAgain()
  const next = findNext(key)
  if (next === undefined) showCvs()
  else openCv(next.key)
}

/** Makes a candidate of the item that is being confirmed, and moves on. */
export const acceptCv = async (item: CvItem): Promise<void> => {
  const created = await createOf(item)
  if (created === null) return
  announce([created])
  await goOn(created)
}

/** Updates a candidate with the item that is being confirmed, and moves on. */
export const updateWithCv = async (
  { key, input, state }: CvItem,
  candidateId: CandidateId,
  choices: MergeChoices,
): Promise<void> => {
  if (state.kind !== 'read') return
  await editSessions.candidates.flush([candidateId])
  const source = await toSource(input)
  const { draft, reading } = state.history.present
  const { mail } = reading
  const updated = source.ok
    ? await api.ask('cvs.update', { source: source.value, draft, candidateId, choices, mail })
    : source
  if (!updated.ok) {
    notifyError(updated.error)
    return
  }
  const { candidate, undo: update } = updated.value
  const imported = { key, candidateId, name: candidate.name, update }
  changeCv(key, (item) => ({ ...item, state: { kind: 'imported', ...imported, before: state } }))
  announce([imported])
  await goOn(imported)
}

/** The item as it is now, if it still needs no look: the one before may be another CV of the same person. */
const findReady = async (item: CvItem): Promise<CvItem | undefined> => {
  await findSameAgain([item])
  return useCvImport.getState().items.find((each) => each.key === item.key && isReady(each))
}

/** Makes candidates of every item that needs no look; one that fails does not stop the others. */
export const acceptAllReady = async (): Promise<void> => {
  const imported: Imported[] = []
  await runLongTask({
    title: 'Adding candidates',
    unit: 'candidates',
    items: useCvImport.getState().items.filter(isReady),
    step: async (item) => {
      const ready = await findReady(item)
      const created = ready === undefined ? null : await createOf(ready)
      if (created !== null) imported.push(created)
      return true
    },
  })
  announce(imported)
  await findSameAgain()
}
