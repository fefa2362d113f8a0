import { basename, resolve } from 'node:path'
import {
  addWhatIsNew,
  compareWithRole,
} from '@shared/domain/postingReview/differences/compareWithRole'
import type { RoleDifference } from '@shared/domain/postingReview/differences/roleDifference'
import { diffRoles } from '@shared/domain/versions/diffRoles'
import type { AppError } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { Role, RoleDraft } from '@shared/model/role'
import { saveRole } from '../services/records/roles'
import { keepSource, type ImportedSource } from '../services/postings/roleSource'
import type { Workspace } from '../store/types'
import type { CliEnvironment } from './command'
import { findRole } from './findByWord'
import { standardInput } from './readPostingFile'

/** New lines, or a new value, of one field of an existing role. */
interface Added {
  field: string
  lines: string[]
}

/** The roles imported from one file, and the reason if some were not. */
export interface ImportedRoles {
  roles: Role[]
  /** What was added to an existing role. */
  added: Added[]
  /** What the posting says otherwise than the existing role, which was left as it is. */
  differing: RoleDifference[]
  error: AppError | null
}

/** A posting and the file it was read from. */
export interface ReadSource extends PostingReading {
  environment: CliEnvironment
  file: string
}

/** Creates roles that remember their source. */
export async function createRoles(
  workspace: Workspace,
  drafts: readonly RoleDraft[],
  read: ReadSource,
): Promise<ImportedRoles> {
  const source = await keepSource(workspace, await describeSource(read), new Date())
  if (!source.ok) return { roles: [], added: [], differing: [], error: source.error }
  const roles: Role[] = []
  for (const draft of drafts) {
    const created = await workspace.collection('roles').create({ ...draft, source: source.value })
    if (!created.ok) return { roles, added: [], differing: [], error: created.error }
    roles.push(created.value)
  }
  return { roles, added: [], differing: [], error: null }
}

async function describeSource({ environment, file, text }: ReadSource): Promise<ImportedSource> {
  if (file === standardInput)
    return { kind: 'pasted', text: await environment.readStandardInput(), html: null }
  const path = resolve(environment.folder, file)
  return { kind: 'file', name: basename(path), content: path, text }
}

/** Adds a single imported role to an existing one; for `word` see `findRole`. */
export async function addToPresentRole(
  workspace: Workspace,
  drafts: readonly RoleDraft[],
  word: string,
): Promise<ImportedRoles> {
  const refuse = (error: AppError): ImportedRoles => ({
    ...{ roles: [], added: [], differing: [] },
    error,
  })
  const [draft, ...others] = drafts
  if (draft === undefined || others.length > 0)
    return refuse({
      code: 'invalid-input',
      message: `It contains ${drafts.length} roles, but only one can be added to a role. Nothing was imported.`,
    })
  const found = findRole(workspace, word)
  if (!found.ok) return refuse(found.error)
  const compared = compareWithRole(found.value, draft)
  const differing = compared.filter(({ kind }) => kind === 'differs')
  const record = addWhatIsNew(found.value, compared)
  const differences = diffRoles(found.value, record)
  if (differences.length === 0) return { roles: [found.value], added: [], differing, error: null }
  const saved = await saveRole(workspace, record)
  if (!saved.ok) return refuse(saved.error)
  const added = differences.map(({ label, lines }) => ({
    field: label,
    lines: lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  }))
  return { roles: [saved.value], added, differing, error: null }
}
