import type { DuplicatePair } from '@shared/contract/channels/mergeChannels'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import {
  mergeCandidates as joinCandidates,
  returningChoices,
} from '@shared/domain/candidates/merging/mergeCandidates'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { forEachConcurrently } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { updateCandidate } from '../candidates/mergeCandidates'
import { listDuplicates } from './findSamePeople'
import { getKnownPeople } from './knownPeople'
import { draftRows, sortRows } from './sheetRows'

/** What came of the rows of a list; `row` counts from 1, as spreadsheets do. */
export interface ImportedSheet {
  created: { candidate: Candidate; row: number }[]
  updated: { candidate: Candidate; row: number }[]
  duplicates: DuplicatePair[]
  failed: { row: number; error: AppError }[]
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
): Promise<Result<Candidate>> => {
  const current = workspace.collection('candidates').get(known.id) ?? known
  const { differences, gains } = joinCandidates(current, draft, returningChoices)
  const isNews = gains.length > 0 || differences.some(({ side }) => side === 'other')
  if (!isNews) return ok(current)
  const updated = await updateCandidate(workspace, current, draft, returningChoices)
  return updated.ok ? ok(updated.value.candidate) : updated
}

/**
 * Makes a candidate of each row of a list, or updates the record of somebody who comes again (see
 * `findReturning`). A row that fails stops no other. Fails if no column holds names or mail addresses.
 */
export const importSheet = async (
  workspace: Workspace,
  sheet: SheetReading,
  fileName: string,
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
  await forEachConcurrently(returning, writesAtOnce, async ({ known, rows: news }) => {
    for (const { row, draft } of news) {
      const saved = await update(workspace, known, draft)
      if (saved.ok) updated.push({ candidate: saved.value, row })
      else failed.push({ row, error: saved.error })
    }
  })
  await forEachConcurrently(fresh, writesAtOnce, async ({ row, draft }) => {
    const made = await workspace.collection('candidates').create(draft)
    if (made.ok) created.push({ candidate: made.value, row })
    else failed.push({ row, error: made.error })
  })
  const byRow = (one: { row: number }, other: { row: number }): number => one.row - other.row
  created.sort(byRow)
  const duplicates = await listDuplicates(
    workspace,
    created.map(({ candidate }) => candidate),
  )
  return ok({ created, updated: updated.sort(byRow), duplicates, failed: failed.sort(byRow) })
}
