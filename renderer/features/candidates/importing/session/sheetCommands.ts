import type {
  ImportedSheet,
  SheetMapping,
} from '@shared/contract/channels/candidates/sheetChannels'
import { api } from '@renderer/data/api'
import { countOf } from '@renderer/format/words'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { runProgressTask } from '@renderer/ui/tasks/progressTask'
import { changeCv } from './cvImportSession'
import type { CvItem, ReadSheet } from './cvItems'
import { toSource } from './cvSource'
import { findSameAgain } from './readCvs'
import { takeBackCandidates, type TakenIn } from './takeBack'

/** Changes what the columns of a list are said to hold. */
export const mapColumns = (key: string, mapping: SheetMapping): void =>
  changeCv(key, (item) =>
    item.state.kind === 'sheet' ? { ...item, state: { ...item.state, mapping } } : item,
  )

const listTakenIn = ({ created, updated }: ImportedSheet): TakenIn[] => [
  ...created.map(({ id }) => ({ candidateId: id, update: null })),
  ...updated.flatMap(({ id, undo }) => (undo === null ? [] : [{ candidateId: id, update: undo }])),
]

/** How many candidates a list made or changed. */
export const countTakenIn = (result: ImportedSheet): number => listTakenIn(result).length

/** Takes the whole import of a list back; its columns stay as they were mapped. */
export const takeBackSheet = async (
  key: string,
  before: ReadSheet,
  result: ImportedSheet,
): Promise<void> => {
  const wanted = listTakenIn(result)
  const back = await takeBackCandidates(wanted)
  if (back.length === wanted.length) changeCv(key, (item) => ({ ...item, state: before }))
  await findSameAgain()
}

/** Makes candidates of the rows of a list; the user is told if that failed. */
export const importSheet = async ({ key, name, input, state }: CvItem): Promise<void> => {
  if (state.kind !== 'sheet') return
  const source = await toSource(input)
  const { mapping } = state
  const imported = source.ok
    ? await runProgressTask(
        {
          event: 'sheets.progress',
          titles: { importing: `Importing ${name}` },
          unit: 'rows',
          cancel: () => void api.ask('sheets.stop', {}),
        },
        () => api.ask('sheets.import', { source: source.value, mapping }),
      )
    : source
  if (!imported.ok) {
    notifyError(imported.error)
    return
  }
  const result = imported.value
  changeCv(key, (item) => ({ ...item, state: { kind: 'imported-sheet', result, before: state } }))
  const takenIn = listTakenIn(result)
  if (takenIn.length > 0)
    notifyUndo({
      message: `Imported ${countOf(takenIn.length, 'candidate')} from ${name}.`,
      onUndo: () => void takeBackSheet(key, state, result),
    })
  await findSameAgain()
}
