import { findReturning } from '@shared/domain/candidates/findReturning'
import { createIdentityIndex } from '@shared/domain/candidates/identityIndex'
import { mergeCandidates } from '@shared/domain/candidates/merging/mergeCandidates'
import { draftRow } from '@shared/domain/candidateSheets/rowDraft'
import type { Candidate, CandidateDraft } from '@shared/model/candidate'
import type { CandidateId } from '@shared/model/ids'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import { forEachInSteps } from '@electron/store/tasks'
import type { KnownPeople } from './knownPeople'

/** A row of a list, counted from 1 as spreadsheets do, and the candidate whom it describes. */
export interface SheetRow {
  row: number
  draft: CandidateDraft
}

/** What is to become of the rows of a list. */
export interface SortedRows {
  /** One for each person who is not known yet. */
  fresh: SheetRow[]
  /** Who comes again, with their rows in order. */
  returning: { known: Candidate; rows: SheetRow[] }[]
  nameless: SheetRow[]
}

/** Drafts a candidate of each row that is not empty, in steps. */
export const draftRows = async (
  { rows, headerRow, columns }: SheetReading,
  fileName: string,
  addedAt: string,
): Promise<SheetRow[]> => {
  const drafted: SheetRow[] = []
  await forEachInSteps(rows.entries(), ([index, cells]) => {
    if (index <= (headerRow ?? -1) || cells.every((cell) => cell.trim() === '')) return
    drafted.push({ row: index + 1, draft: draftRow(cells, columns, fileName, addedAt) })
  })
  return drafted
}

/** Makes one row of those of one person. */
const createTwinJoiner = () => {
  const index = createIdentityIndex<`${number}`>()
  const byRow = new Map<string, SheetRow>()
  return (rows: SheetRow[], next: SheetRow): void => {
    const alike = index.find(next.draft).flatMap(({ id }) => byRow.get(id) ?? [])
    const same = findReturning(
      alike.map(({ draft }) => draft),
      next.draft,
    )
    const twin = alike.find(({ draft }) => draft === same)
    if (twin === undefined) rows.push(next)
    else twin.draft = mergeCandidates(twin.draft, next.draft).candidate
    const { row, draft } = twin ?? next
    byRow.set(`${row}`, twin ?? next)
    index.put(`${row}`, draft)
  }
}

/** Tells rows of somebody new from those of somebody who comes again (see `findReturning`), in steps. */
export const sortRows = async (
  rows: readonly SheetRow[],
  people: KnownPeople,
): Promise<SortedRows> => {
  const fresh: SheetRow[] = []
  const nameless: SheetRow[] = []
  const returning = new Map<CandidateId, SortedRows['returning'][number]>()
  const addFresh = createTwinJoiner()
  await forEachInSteps(rows, (each) => {
    const { draft } = each
    if (draft.name === '') {
      nameless.push(each)
      return
    }
    const alike = people.find(draft).map(({ candidate }) => candidate)
    const known = findReturning(alike, draft)
    if (known === null) addFresh(fresh, each)
    else {
      const before = returning.get(known.id)
      if (before === undefined) returning.set(known.id, { known, rows: [each] })
      else before.rows.push(each)
    }
  })
  return { fresh, returning: [...returning.values()], nameless }
}
