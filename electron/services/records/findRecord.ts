import { fail, ok, type Result } from '@shared/contract/result'
import type { CollectionName, IdOf, RecordOf } from '@shared/model/workspace/collections'
import type { Workspace } from '@electron/store/types'

const recordNouns = {
  roles: 'role',
  candidates: 'candidate',
  applications: 'application',
  agencies: 'agency',
  sentPostings: 'sent posting',
  activities: 'activity',
  templates: 'template',
  snippets: 'snippet',
  skillLists: 'list of skills',
} as const satisfies Record<CollectionName, string>

/** What one record of a collection is called in messages. */
export const getRecordNoun = (collection: CollectionName): string => recordNouns[collection]

/** The record with this id; fails with `not-found` if there is none. */
export function findRecord<Name extends CollectionName>(
  workspace: Workspace,
  collection: Name,
  id: IdOf<Name>,
): Result<RecordOf<Name>> {
  const record = workspace.collection(collection).get(id)
  return record === undefined ? failNotFound(collection, id) : ok(record)
}

/** The failure of looking for a record that is not in its collection. */
export const failNotFound = (collection: CollectionName, id: string): Result<never> =>
  fail(
    'not-found',
    `This ${getRecordNoun(collection)} is no longer in the workspace. It may have been deleted; look in the trash.`,
    { collection, id },
  )
