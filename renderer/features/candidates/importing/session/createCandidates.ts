import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CandidateId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { nameThings } from '@renderer/format/words'
import { runTrashTask } from '@renderer/ui/tasks/trashTask'
import { runLongTask } from '@renderer/ui/tasks/longTask'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { showCandidate } from '../../candidateCommands'
import { changeCv, closeCvImport, openCv, showCvs, useCvImport } from './cvImportSession'
import { isReady, type CvItem, type ImportedCv } from './cvItems'
import { toSource } from './cvSource'
import { findSameAgain } from './readCvs'

type Imported = Pick<ImportedCv, 'candidateId' | 'name'> & Pick<CvItem, 'key'>

/** Makes a candidate of an item; null if that failed, which the user is told, and it can be tried again. */
const createOf = async ({ key, input, state }: CvItem): Promise<Imported | null> => {
  if (state.kind !== 'read') return null
  const source = await toSource(input)
  const { draft } = state.history.present
  const created = source.ok ? await api.ask('cvs.import', { source: source.value, draft }) : source
  if (!created.ok) {
    notifyError(created.error)
    return null
  }
  const { id: candidateId, name } = created.value
  changeCv(key, (item) => ({
    ...item,
    state: { kind: 'imported', candidateId, name, before: state },
  }))
  return { key, candidateId, name }
}

/** Takes candidates of this import back: they go to the trash, and their files are to be confirmed again. */
const takeBack = async (imported: readonly Imported[]): Promise<void> => {
  const ids = imported.map(({ candidateId }) => candidateId)
  const removed = await runTrashTask(() => api.ask('candidates.remove', { ids }))
  if (!removed.ok) {
    notifyError(removed.error)
    return
  }
  const gone = new Set<CandidateId | string>(removed.value.map(({ id }) => id))
  for (const { key, candidateId } of imported)
    if (gone.has(candidateId))
      changeCv(key, (item) =>
        item.state.kind === 'imported' ? { ...item, state: item.state.before } : item,
      )
}

const announce = (imported: readonly Imported[]): void => {
  const [first] = imported
  if (first === undefined) return
  const name = titleOrPlaceholder('candidates', first.name)
  notifyUndo({
    message: `Added ${nameThings(imported.length, name, 'candidate')}.`,
    onUndo: () => void takeBack(imported),
  })
}

/** Every candidate that this import has made. */
export const listImported = (items: readonly CvItem[]): Imported[] =>
  items.flatMap(({ key, state }) =>
    state.kind === 'imported' ? [{ key, candidateId: state.candidateId, name: state.name }] : [],
  )

/** Takes the whole import back. */
export const undoImport = (): Promise<void> => takeBack(listImported(useCvImport.getState().items))

/** The next item to confirm behind the one of this key, or else the first one. */
const findNext = (key: string): CvItem | undefined => {
  const { items } = useCvImport.getState()
  const at = items.findIndex((item) => item.key === key)
  return [...items.slice(at + 1), ...items.slice(0, at)].find(({ state }) => state.kind === 'read')
}

/** Makes a candidate of the item that is being confirmed, and moves on to the next one. */
export const acceptCv = async (item: CvItem): Promise<void> => {
  const created = await createOf(item)
  if (created === null) return
  announce([created])
  if (useCvImport.getState().items.length === 1) {
    closeCvImport()
    showCandidate(created.candidateId)
    return
  }
  await findSameAgain()
  const next = findNext(item.key)
  if (next === undefined) showCvs()
  else openCv(next.key)
}

/** Makes candidates of every item that needs no look; one that fails does not stop the others. */
export const acceptAllReady = async (): Promise<void> => {
  const imported: Imported[] = []
  await runLongTask({
    title: 'Adding candidates',
    unit: 'candidates',
    items: useCvImport.getState().items.filter(isReady),
    step: async (item) => {
      const created = await createOf(item)
      if (created !== null) imported.push(created)
      return true
    },
  })
  announce(imported)
  await findSameAgain()
}
