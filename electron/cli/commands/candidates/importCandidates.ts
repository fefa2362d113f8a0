import { resolve } from 'node:path'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { Role } from '@shared/model/role'
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
    'make a candidate of each CV (documents, scans, mails, or archives of these), with the file attached',
  options: ['role'],
  run: ({ words, options, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'import-candidates needs at least one FILE.'))
    return withWorkspace(workspaceFolder, 'write', async (workspace) => {
      const role = options.role === undefined ? ok(null) : findRole(workspace, options.role)
      return role.ok ? importAll(workspace, environment, words, role.value) : role
    })
  },
}

/** One bad file stops nothing: it is listed with its reason. */
const importAll = async (
  workspace: Workspace,
  environment: CliEnvironment,
  words: readonly string[],
  role: Role | null,
): Promise<Result<Outcome>> => {
  const imported: Imported[] = []
  const failed: Failed[] = []
  for (const word of words) {
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

const importOne = async (
  workspace: Workspace,
  file: Parameters<typeof importCandidate>[1],
  role: Role | null,
): Promise<Result<ImportedCandidate>> => {
  const result = await importCandidate(workspace, file)
  if (!result.ok || role === null || hasApplied(workspace, result.value, role)) return result
  const applied = await createApplicationWriter().create(workspace, {
    roleId: role.id,
    candidateId: result.value.candidate.id,
    stage: 'new',
    ratings: [],
    decision: null,
    notes: '',
  })
  return applied.ok ? result : applied
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
      duplicates,
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
