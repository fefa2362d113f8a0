import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { CollectionName } from '@shared/model/workspace/collections'
import type { Workspace } from '@electron/store/types'

/** Finds a record by an id that may belong to another collection. */
const findById = <Rec extends { id: string }>(records: readonly Rec[], id: string) =>
  records.find((record) => record.id === id)

/** Returns what the recruiter calls a record; empty if there is no such record. */
export function getRecordTitle(
  workspace: Workspace,
  { collection, id }: { collection: CollectionName; id: string },
): string {
  switch (collection) {
    case 'roles':
      return titleOr('roles', findById(workspace.collection('roles').list(), id)?.title)
    case 'candidates':
      return titleOr('candidates', findById(workspace.collection('candidates').list(), id)?.name)
    case 'agencies':
      return titleOr('agencies', findById(workspace.collection('agencies').list(), id)?.name)
    case 'templates':
      return titleOr('templates', findById(workspace.collection('templates').list(), id)?.name)
    case 'snippets':
      return titleOr('snippets', findById(workspace.collection('snippets').list(), id)?.name)
    case 'skillLists':
      return titleOr('skillLists', findById(workspace.collection('skillLists').list(), id)?.name)
    case 'sentPostings':
      return findById(workspace.collection('sentPostings').list(), id)?.fileName ?? ''
    case 'activities':
      return describeActivity(workspace, id)
    case 'applications':
      return describeApplication(workspace, id)
  }
}

const titleOr = (collection: CollectionName, title: string | undefined): string =>
  title === undefined ? '' : titleOrPlaceholder(collection, title)

function describeActivity(workspace: Workspace, id: string): string {
  const activity = findById(workspace.collection('activities').list(), id)
  return activity === undefined ? '' : summarizeActivity(activity)
}

function describeApplication(workspace: Workspace, id: string): string {
  const application = findById(workspace.collection('applications').list(), id)
  if (application === undefined) return ''
  const { candidateId, roleId } = application
  return [
    getRecordTitle(workspace, { collection: 'candidates', id: candidateId }),
    getRecordTitle(workspace, { collection: 'roles', id: roleId }),
  ]
    .filter((title) => title !== '')
    .join(' for ')
}
