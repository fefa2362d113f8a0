import type { ListSubjects } from '@shared/domain/lists/fields/listSubjects'
import { groupBy } from '@shared/domain/records/groupBy'
import type { Application } from '@shared/model/application'
import type { ListName } from '@shared/model/workspace/listView'
import type { Workspace } from '@electron/store/types'
import { getStageLists } from '../stages/stageLists'
import { findLastContacts, findLastMoments } from './lastMoments'
import { rememberLast } from './rememberLast'

const noApplications: readonly Application[] = []

type Grouped = ReadonlyMap<string, readonly Application[]>

/** Groups a list of applications once: it stays the same array until one of them changes. */
const groupOnce = (key: 'roleId' | 'candidateId'): ((all: readonly Application[]) => Grouped) => {
  const grouped = new WeakMap<readonly Application[], Grouped>()
  return (all) => {
    const known = grouped.get(all) ?? groupBy(all, (each) => each[key])
    grouped.set(all, known)
    return known
  }
}

const groupByRole = groupOnce('roleId')
const groupByCandidate = groupOnce('candidateId')

const createRoles = (workspace: Workspace): ListSubjects['roles'][] => {
  const stages = getStageLists(workspace)
  const byRole = groupByRole(workspace.collection('applications').list())
  return workspace
    .collection('roles')
    .list()
    .map((record) => ({ record, stages, applications: byRole.get(record.id) ?? noApplications }))
}

const createCandidates = (workspace: Workspace): ListSubjects['candidates'][] => {
  const stages = getStageLists(workspace)
  const applications = workspace.collection('applications').list()
  const byCandidate = groupByCandidate(applications)
  const contacts = findLastContacts(workspace.collection('activities').list(), 'candidateId')
  return workspace
    .collection('candidates')
    .list()
    .map((record) => ({
      record,
      stages,
      applications: byCandidate.get(record.id) ?? noApplications,
      lastContact: contacts.get(record.id) ?? null,
    }))
}

const createAgencies = (workspace: Workspace): ListSubjects['agencies'][] => {
  const stages = getStageLists(workspace)
  const submissions = workspace.collection('submissions').list()
  const sent = groupBy(submissions, ({ agencyId }) => agencyId)
  const lastSent = findLastMoments(
    submissions.map(({ agencyId, sentAt }) => ({ id: agencyId, at: sentAt })),
  )
  const contacts = findLastContacts(workspace.collection('activities').list(), 'agencyId')
  return workspace
    .collection('agencies')
    .list()
    .map((record) => ({
      record,
      stages,
      applications: noApplications,
      lastContact: contacts.get(record.id) ?? null,
      lastSent: lastSent.get(record.id) ?? null,
      sentCount: sent.get(record.id)?.length ?? 0,
    }))
}

const createSubmissions = (workspace: Workspace): ListSubjects['submissions'][] => {
  const stages = getStageLists(workspace)
  return workspace
    .collection('submissions')
    .list()
    .map((record) => ({ record, stages, applications: noApplications }))
}

const remember = {
  roles: rememberLast<ListSubjects['roles'][]>(),
  candidates: rememberLast<ListSubjects['candidates'][]>(),
  agencies: rememberLast<ListSubjects['agencies'][]>(),
  submissions: rememberLast<ListSubjects['submissions'][]>(),
}

/** The records of each list, oldest first, with what others say about them; the same array until something changes. */
export const readSubjects: {
  readonly [Name in ListName]: (workspace: Workspace) => readonly ListSubjects[Name][]
} = {
  roles: (workspace) =>
    remember.roles(
      workspace,
      [
        workspace.collection('roles').list(),
        workspace.collection('applications').list(),
        workspace.stages.list(),
      ],
      () => createRoles(workspace),
    ),
  candidates: (workspace) =>
    remember.candidates(
      workspace,
      [
        workspace.collection('candidates').list(),
        workspace.collection('applications').list(),
        workspace.collection('activities').list(),
        // A role may have stages of its own.
        workspace.collection('roles').list(),
        workspace.stages.list(),
      ],
      () => createCandidates(workspace),
    ),
  agencies: (workspace) =>
    remember.agencies(
      workspace,
      [
        workspace.collection('agencies').list(),
        workspace.collection('submissions').list(),
        workspace.collection('activities').list(),
      ],
      () => createAgencies(workspace),
    ),
  submissions: (workspace) =>
    remember.submissions(workspace, [workspace.collection('submissions').list()], () =>
      createSubmissions(workspace),
    ),
}
