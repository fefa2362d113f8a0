import { fail, ok, type Result } from '@shared/contract/result'
import { chooseSides, getPathKey } from '@shared/domain/merge/chooseSides'
import type { FieldConflict } from '@shared/domain/merge/mergeRecords'
import type { RecordState } from '@shared/model/workspace/conflict'
import { failStorage } from '@electron/store/files'
import { getQueueKey } from '../../records'
import type { RecordStore } from '../recordStore'
import type { ConflictResolution, OpenRecordConflict, StoredRecord } from '@electron/store/types'
import { mergeCopy, type CopyOutcome } from './mergeCopy'

/** The conflict copies of one collection. */
export interface CollectionConflicts {
  /** Merges what can be merged and returns the rest. Rejects with the system's error. */
  list(): Promise<OpenRecordConflict[]>
  resolve(resolution: ConflictResolution): Promise<Result<null>>
}

const isState = ({ rev, updatedAt }: StoredRecord, state: RecordState): boolean =>
  rev === state.rev && updatedAt === state.updatedAt

const failStale = (): Result<never> =>
  fail(
    'conflict',
    'One of the two versions was changed in the meantime. Nothing was merged; review them again.',
  )

const areAllChosen = (
  fields: readonly FieldConflict[],
  { choices }: ConflictResolution,
): boolean => {
  const chosen = new Set(choices.map(({ path }) => getPathKey(path)))
  return fields.every(({ path }) => chosen.has(getPathKey(path)))
}

/** Creates access to the conflict copies in a collection's folder. */
export const createConflicts = <Rec extends StoredRecord>(
  store: RecordStore<Rec>,
): CollectionConflicts => {
  const { context, kind } = store

  const listCopies = () =>
    context.problems.all.flatMap(({ collection, fileName, recordId, kind: problem }) =>
      problem === 'conflict-copy' && collection === kind.collection && recordId !== null
        ? [{ fileName, recordId }]
        : [],
    )

  const describe = (
    fileName: string,
    { sides, fields }: Extract<CopyOutcome<Rec>, { kind: 'open' }>,
  ): OpenRecordConflict => ({
    collection: kind.collection,
    fileName,
    ours: sides.ours.record,
    theirs: sides.theirs.record,
    hasBase: sides.base !== null,
    fields,
  })

  const settle = async (
    resolution: ConflictResolution,
    recordId: string,
  ): Promise<Result<null>> => {
    const { fileName, choices, ours, theirs } = resolution
    const writable = await context.checkWritable()
    if (!writable.ok) return writable
    const outcome = await mergeCopy(store, fileName, recordId)
    if (outcome.kind === 'settled') return ok(null)
    if (outcome.kind === 'waiting') return failStale()
    const { sides, fields } = outcome
    if (!isState(sides.ours.record, ours) || !isState(sides.theirs.record, theirs))
      return failStale()
    if (!areAllChosen(fields, resolution)) return failStale()
    const settled = await mergeCopy(store, fileName, recordId, chooseSides(choices))
    return settled.kind === 'settled' ? ok(null) : failStale()
  }

  return {
    list: async () => {
      const open: OpenRecordConflict[] = []
      for (const { fileName, recordId } of listCopies()) {
        const outcome = await context.queue.run(getQueueKey(store, recordId), () =>
          mergeCopy(store, fileName, recordId),
        )
        if (outcome.kind === 'open') open.push(describe(fileName, outcome))
      }
      return open
    },
    resolve: async (resolution) => {
      const copy = listCopies().find(({ fileName }) => fileName === resolution.fileName)
      if (copy === undefined) return failStale()
      try {
        return await context.queue.run(getQueueKey(store, copy.recordId), () =>
          settle(resolution, copy.recordId),
        )
      } catch (error) {
        return failStorage(error, 'save')
      }
    },
  }
}
