import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import {
  mergeCandidates as joinCandidates,
  returningChoices,
} from '@shared/domain/candidates/merging/mergeCandidates'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { MergeUndo } from '@shared/model/candidateMerge'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { forEachConcurrently, type TaskOptions } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { updateCandidate } from '../candidates/mergeCandidates'
import { listDuplicates } from './findSamePeople'
import { getKnownPeople } from './knownPeople'
import { draftRows, sortRows } from './sheetRows'

/** What came of the rows of a list; `row` counts from 1, as spreadsheets do. */
export interface ImportedSheet {
  created: { candidate: Candidate; row: number }[]
  /** `undo` takes the update back; null for a record that said all of it already. */
  updated: { candidate: Candidate; row: number; undo: MergeUndo | null }[]
  duplicates: DuplicatePair[]
  failed: { row: number; error: AppError }[]
  /** Whether it was stopped before the last row; what came before stays. */
  isStopped: boolean
}

/** Files written at once: the disk confirms several together about as fast as one. */
const writesAtOnce = 8

const noName: AppError = {
  code: 'invalid-input',
  message: 'This row has neither a name nor a mail address. Nothing was imported of it.',
}
const noColumns = fail(
  'invalid-input',
  'No column with names or mail addresses was found in this list. Say which one it is in a file, and give it with --map.',
)

/** Brings a record up to date; one that says all of it already stays as it is. */
const update = async (
  workspace: Workspace,
  known: Candidate,
  draft: CandidateDraft,
): Promise<Result<Pick<ImportedSheet['updated'][number], 'candidate' | 'undo'>>> => {
  const current = workspace.collection('candidates').get(known.id) ?? known
  const { differences, gains } = joinCandidates(current, draft, returningChoices)
  const isNews = gains.length > 0 || differences.some(({ side }) => side === 'other')
  if (!isNews) return ok({ candidate: current, undo: null })
  return updateCandidate(workspace, current, draft, returningChoices)
}

/**
 * Makes a candidate of each row of a list, or updates the record of somebody who comes again (see
 * `findReturning`). A row that fails stops no other; when it is stopped, the rows done so far stay. Fails if no
 * column holds names or mail addresses.
 */
export const importSheet = async (
  workspace: Workspace,
  sheet: SheetReading,
  fileName: string,
  { signal, onProgress }: TaskOptions = {},
): Promise<Result<ImportedSheet>> => {
  const hasNames = sheet.columns.some(
    (field) => field !== null && (/name$/iu.test(field) || field === 'email'),
  )
  if (!hasNames) return noColumns
  const rows = await draftRows(sheet, fileName, new Date().toISOString())
  const { fresh, returning, nameless } = await sortRows(rows, await getKnownPeople(workspace))
  const created: ImportedSheet['created'] = []
  const updated: ImportedSheet['updated'] = []
  const failed = nameless.map(({ row }) => ({ row, error: noName }))
  const total = failed.length + fresh.length + returning.flatMap(({ rows: news }) => news).length
  let done = failed.length
  const tell = (): void => {
    done += 1
    onProgress?.({ done, total })
  }
  const isAborted = (): boolean => signal?.aborted === true
  await forEachConcurrently(returning, writesAtOnce, async ({ known, rows: news }) => {
    for (const { row, draft } of news) {
      if (isAborted()) return
      const saved = await update(workspace, known, draft)
      if (saved.ok) updated.push({ ...saved.value, row })
      else failed.push({ row, error: saved.error })
      tell()
    }
  })
  await forEachConcurrently(fresh, writesAtOnce, async ({ row, draft }) => {
    if (isAborted()) return
    const made = await workspace.collection('candidates').create(draft)
    if (made.ok) created.push({ candidate: made.value, row })
    else failed.push({ row, error: made.error })
    tell()
  })
  const byRow = (one: { row: number }, other: { row: number }): number => one.row - other.row
  created.sort(byRow)
  const duplicates = await listDuplicates(
    workspace,
    created.map(({ candidate }) => candidate),
  )
  return ok({
    created,
    updated: updated.sort(byRow),
    duplicates,
    failed: failed.sort(byRow),
    isStopped: isAborted() && done < total,
  })
}
