import { fail, ok, type Result } from '@shared/contract/result'
import {
  collectionNames,
  type CollectionName,
  type RecordOf,
} from '@shared/model/workspace/collections'
import type { Agency } from '@shared/model/agency'
import type { Candidate } from '@shared/model/candidate'
import type { Role } from '@shared/model/role'
import type { RoleVersion } from '@shared/model/roleVersion'
import { getRecordNoun } from '../services/records/findRecord'
import type { Workspace } from '../store/types'

interface Match<Name extends CollectionName = CollectionName> {
  collection: Name
  record: RecordOf<Name>
}

/** The record of any kind whose id equals the word, or is the only one to start with it. */
export function findAnyRecord(workspace: Workspace, word: string): Result<Match> {
  const matches = collectionNames.flatMap((name) => listById(workspace, name, word))
  return chooseOnly(matches, word, 'record')
}

/** The role whose title or id equals the word, or whose id is the only one to start with it. */
export function findRole(workspace: Workspace, word: string): Result<Role> {
  const roles = workspace.collection('roles').list()
  const titled = roles
    .filter(({ title }) => title === word)
    .map((record): Match<'roles'> => ({ collection: 'roles', record }))
  const matches = titled.length > 0 ? titled : listById(workspace, 'roles', word)
  const found = chooseOnly(matches, word, 'role')
  return found.ok ? ok(found.value.record) : found
}

/** The candidate whose name or id equals the word, or whose id is the only one to start with it. */
export function findCandidate(workspace: Workspace, word: string): Result<Candidate> {
  const named = workspace
    .collection('candidates')
    .list()
    .filter(({ name }) => name === word)
    .map((record): Match<'candidates'> => ({ collection: 'candidates', record }))
  const matches = named.length > 0 ? named : listById(workspace, 'candidates', word)
  const found = chooseOnly(matches, word, 'candidate')
  return found.ok ? ok(found.value.record) : found
}

/** The agency whose name or id equals the word, or whose id is the only one to start with it. */
export function findAgency(workspace: Workspace, word: string): Result<Agency> {
  const named = workspace
    .collection('agencies')
    .list()
    .filter(({ name }) => name === word)
    .map((record): Match<'agencies'> => ({ collection: 'agencies', record }))
  const matches = named.length > 0 ? named : listById(workspace, 'agencies', word)
  const found = chooseOnly(matches, word, 'agency')
  return found.ok ? ok(found.value.record) : found
}

/** The version whose id or revision equals the word, or whose id is the only one to start with it. */
export function findVersion(versions: readonly RoleVersion[], word: string): Result<RoleVersion> {
  const exact = versions.filter(({ id, rev }) => id === word || String(rev) === word)
  const matches = exact.length > 0 ? exact : versions.filter(({ id }) => id.startsWith(word))
  const [first, ...others] = matches
  if (first === undefined || word === '')
    return fail('not-found', `There is no version “${word}” of this role.`)
  if (others.length === 0) return ok(first)
  const ids = matches.map(({ id }) => id).join(', ')
  return fail('invalid-input', `“${word}” is ambiguous: ${ids}.`)
}

function listById<Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  word: string,
): Match<Name>[] {
  if (word === '') return []
  const records: readonly RecordOf<Name>[] = workspace.collection(collection).list()
  return records
    .filter((record) => record.id.startsWith(word))
    .map((record) => ({ collection, record }))
}

function chooseOnly<Found extends Match>(
  matches: readonly Found[],
  word: string,
  noun: string,
): Result<Found> {
  const [first, ...others] = matches
  if (first === undefined)
    return fail('not-found', `There is no ${noun} “${word}” in the workspace.`)
  if (others.length === 0) return ok(first)
  const ids = matches.map(({ collection, record }) => `${record.id} (${getRecordNoun(collection)})`)
  return fail('invalid-input', `“${word}” is ambiguous: ${ids.join(', ')}.`)
}
