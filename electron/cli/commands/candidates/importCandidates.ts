import { resolve } from 'node:path'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { ColumnMap } from '@shared/domain/candidateSheets/columnMap'
import type { SheetReading } from '@shared/model/reading/sheetReading'
import type { Role } from '@shared/model/role'
import { mayBeSheet } from '@electron/importers/readers/sheet/readSheet'
import {
  importCandidate,
  type ImportedCandidate,
} from '@electron/services/candidateFiles/importCandidates'
import { readCvFiles } from '@electron/services/documentReading/readCvFiles'
import { createApplicationWriter } from '@electron/services/records/applications'
import type { Workspace } from '@electron/store/types'
import type { CliEnvironment, Command, Outcome } from '../../command'
import { findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import { importList, readColumnMap, readList } from './importList'

interface Imported extends ImportedCandidate {
  file: string
}

interface Failed {
  file: string
  error: AppError
}

export const importCandidatesCommand: Command = {
  name: 'import-candidates',
  synopsis: 'FILE…',
  summary:
    'make a candidate of each CV (documents, scans, mails, or archives of these), with the file attached, and of each row of a list (.csv, .xlsx)',
  options: ['role', 'map'],
  run: ({ words, options, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'import-candidates needs at least one FILE.'))
    return withWorkspace(workspaceFolder, 'write', async (workspace) => {
      const role = options.role === undefined ? ok(null) : findRole(workspace, options.role)
      if (!role.ok) return role
      const map =
        options.map === undefined
          ? ok(null)
          : await readColumnMap(resolve(environment.folder, options.map))
      return map.ok ? importAll(workspace, environment, words, role.value, map.value) : map
    })
  },
}

/** One bad file stops nothing: it is listed with its reason. */
const importAll = async (
  workspace: Workspace,
  environment: CliEnvironment,
  words: readonly string[],
  role: Role | null,
  map: ColumnMap | null,
): Promise<Result<Outcome>> => {
  const imported: Imported[] = []
  const failed: Failed[] = []
  for (const word of words) {
    if (mayBeSheet(word)) {
      const sheet = await readList(environment, word)
      if (!sheet.ok) {
        failed.push({ file: word, error: sheet.error })
        continue
      }
      if (sheet.value !== null) {
        const rows = await importRows(workspace, sheet.value, word, { role, map })
        imported.push(...rows.imported)
        failed.push(...rows.failed)
        continue
      }
    }
    const files = await readCvFiles(resolve(environment.folder, word), word, environment.reading)
    if (!files.ok) {
      failed.push({ file: word, error: files.error })
      continue
    }
    for (const each of files.value) {
      const result = await importOne(workspace, each, role)
      if (result.ok) imported.push({ file: each.file, ...result.value })
      else failed.push({ file: each.file, error: result.error })
    }
  }
  return ok(describe(imported, failed))
}

/** The rows of a list, each as if it were a CV. */
const importRows = async (
  workspace: Workspace,
  sheet: SheetReading,
  file: string,
  { role, map }: { role: Role | null; map: ColumnMap | null },
): Promise<{ imported: Imported[]; failed: Failed[] }> => {
  const list = await importList(workspace, sheet, file, map)
  if (!list.ok) return { imported: [], failed: [{ file, error: list.error }] }
  const { created, updated, duplicates, failed } = list.value
  const imported = [
    ...created.map(({ candidate }) => ({ candidate, isUpdate: false })),
    ...updated.map(({ candidate }) => ({ candidate, isUpdate: true })),
  ].map((each) => ({
    ...each,
    file,
    duplicates: duplicates.filter(({ id }) => id === each.candidate.id),
  }))
  const unread = failed.map(({ row, error }) => ({ file: `${file}, row ${row}`, error }))
  for (const each of imported) {
    const applied = await apply(workspace, each, role)
    if (!applied.ok) unread.push({ file, error: applied.error })
  }
  return { imported, failed: unread }
}

const importOne = async (
  workspace: Workspace,
  file: Parameters<typeof importCandidate>[1],
  role: Role | null,
): Promise<Result<ImportedCandidate>> => {
  const result = await importCandidate(workspace, file)
  return result.ok ? apply(workspace, result.value, role) : result
}

/** Makes somebody who was imported a candidate for the role, if one is given. */
const apply = async (
  workspace: Workspace,
  imported: ImportedCandidate,
  role: Role | null,
): Promise<Result<ImportedCandidate>> => {
  if (role === null || hasApplied(workspace, imported, role)) return ok(imported)
  const applied = await createApplicationWriter().create(workspace, {
    roleId: role.id,
    candidateId: imported.candidate.id,
    stage: 'new',
    ratings: [],
    decision: null,
    notes: '',
  })
  return applied.ok ? ok(imported) : applied
}

/** Who comes again may be a candidate for the role already. */
const hasApplied = (workspace: Workspace, { candidate }: ImportedCandidate, role: Role): boolean =>
  workspace
    .collection('applications')
    .list()
    .some(({ candidateId, roleId }) => candidateId === candidate.id && roleId === role.id)

const describe = (imported: readonly Imported[], failed: readonly Failed[]): Outcome => {
  const duplicates = imported.flatMap((each) => each.duplicates)
  const listAs = (isUpdate: boolean) =>
    imported
      .filter((each) => each.isUpdate === isUpdate)
      .map(({ file, candidate: { id, name } }) => ({ id, name, file }))
  const [first] = failed
  return {
    json: {
      candidates: listAs(false),
      updated: listAs(true),
      duplicates: duplicates.map(({ id, of, why }) => ({ id, of, why })),
      failed: failed.map(({ file, error }) => ({ file, why: error.message })),
    },
    text: imported
      .map(
        ({ candidate, isUpdate }) =>
          `${candidate.id}  ${candidate.name}${isUpdate ? ' (updated)' : ''}`,
      )
      .join('\n'),
    notes: duplicates.map(({ id, of, why }) => `${id} may be ${of}: ${why}.`),
    failure:
      first === undefined
        ? undefined
        : {
            code: first.error.code,
            message: failed.map(({ file, error }) => `${file}: ${error.message}`).join(' '),
          },
  }
}
