import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { findDuplicates, type Duplicate } from '@shared/domain/candidates/findDuplicates'
import { findReturning } from '@shared/domain/candidates/findReturning'
import {
  mergeCandidates as joinCandidates,
  returningChoices,
} from '@shared/domain/candidates/merging/mergeCandidates'
import { draftRow } from '@shared/domain/candidateSheets/rowDraft'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { forEachConcurrently } from '@electron/store/tasks'
import type { Workspace } from '@electron/store/types'
import { updateCandidate } from '../candidates/mergeCandidates'

/** What came of the rows of a list; `row` counts from 1, as spreadsheets do. */
export interface ImportedSheet {
  created: { candidate: Candidate; row: number }[]
  updated: { candidate: Candidate; row: number }[]
  duplicates: Duplicate[]
  failed: { row: number; error: AppError }[]
}

interface Row {
  row: number
  draft: CandidateDraft
}

/** Files written at once: the disk confirms several together about as fast as one. */
const writesAtOnce = 8

const noName: AppError = {
  code: 'invalid-input',
  message: 'This row has no name. Nothing was imported of it.',
}
const noColumns = fail(
  'invalid-input',
  'No column with names was found in this list. Say which one it is in a file, and give it with --map.',
)

const listRows = (
  { rows, headerRow, columns }: SheetReading,
  fileName: string,
  addedAt: string,
): Row[] =>
  rows.flatMap((cells, index) =>
    index <= (headerRow ?? -1) || cells.every((cell) => cell.trim() === '')
      ? []
      : [{ row: index + 1, draft: draftRow(cells, columns, fileName, addedAt) }],
  )

const listMails = ({ contact }: Pick<CandidateDraft, 'contact'>): string[] =>
  [contact.email, ...(contact.otherEmails ?? [])].map((mail) => mail.toLowerCase()).filter(Boolean)

/** The candidates by their mail addresses, so that each row is compared with few. */
const indexMails = (candidates: readonly Candidate[]): ReadonlyMap<string, Candidate[]> => {
  const index = new Map<string, Candidate[]>()
  for (const candidate of candidates)
    for (const mail of listMails(candidate))
      index.set(mail, [...(index.get(mail) ?? []), candidate])
  return index
}

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
 * `findReturning`). A row that fails stops no other. Fails if no column holds names.
 */
export const importSheet = async (
  workspace: Workspace,
  sheet: SheetReading,
  fileName: string,
): Promise<Result<ImportedSheet>> => {
  const hasNames = sheet.columns.some((field) => field !== null && /name$/iu.test(field))
  if (!hasNames) return noColumns
  const candidates = workspace.collection('candidates')
  const byMail = indexMails(candidates.list())
  const imported: ImportedSheet = { created: [], updated: [], duplicates: [], failed: [] }
  const fresh: Row[] = []
  const inList = new Map<string, Row>()
  for (const each of listRows(sheet, fileName, new Date().toISOString())) {
    const { row, draft } = each
    if (draft.name === '') {
      imported.failed.push({ row, error: noName })
      continue
    }
    const near = listMails(draft).flatMap((mail) => byMail.get(mail) ?? [])
    const known = findReturning(near, draft)
    if (known === null) {
      const twin = draft.contact.email === '' ? undefined : inList.get(keyOf(draft))
      if (twin === undefined) fresh.push(each)
      else twin.draft = joinCandidates(twin.draft, draft).candidate
      if (twin === undefined && draft.contact.email !== '') inList.set(keyOf(draft), each)
      continue
    }
    const updated = await update(workspace, known, draft)
    if (updated.ok) imported.updated.push({ candidate: updated.value, row })
    else imported.failed.push({ row, error: updated.error })
  }
  await forEachConcurrently(fresh, writesAtOnce, async ({ row, draft }) => {
    const created = await candidates.create(draft)
    if (created.ok) imported.created.push({ candidate: created.value, row })
    else imported.failed.push({ row, error: created.error })
  })
  imported.created.sort((one, other) => one.row - other.row)
  const ids = new Set(imported.created.map(({ candidate }) => candidate.id))
  const duplicates = findDuplicates(candidates.list()).filter(({ id }) => ids.has(id))
  return ok({ ...imported, duplicates })
}

/** One person in two rows of a list. */
function keyOf({ name, contact }: CandidateDraft): string {
  return `${name.toLowerCase()} ${contact.email.toLowerCase()}`
}
