import type { ListSubjects } from '@shared/domain/lists/fields/listSubjects'
import { groupBy } from '@shared/domain/records/groupBy'
import type { ListName } from '@shared/model/workspace/listView'
import type { Workspace } from '@electron/store/types'
import { groupByCandidate, groupByRole } from '../records/applicationGroups'
import { getStageLists } from '../stages/stageLists'
import { findLastContacts, findLastMoments } from './lastMoments'
import { rememberLast } from './rememberLast'

const createRoles = (workspace: Workspace): ListSubjects['roles'][] => {
  const stages = getStageLists(workspace)
  const groups = groupByRole(workspace)
  return workspace
    .collection('roles')
    .list()
    .map((record) => ({ record, stages, applications: groups.of(record.id) }))
}

const createCandidates = (workspace: Workspace): ListSubjects['candidates'][] => {
  const stages = getStageLists(workspace)
  const groups = groupByCandidate(workspace)
  const contacts = findLastContacts(workspace.collection('activities').list(), 'candidateId')
  return workspace
    .collection('candidates')
    .list()
    .map((record) => ({
      record,
      stages,
      applications: groups.of(record.id),
      lastContact: contacts.get(record.id) ?? null,
    }))
}

const createAgencies = (workspace: Workspace): ListSubjects['agencies'][] => {
  const stages = getStageLists(workspace)
  const sentPostings = workspace.collection('sentPostings').list()
  const sent = groupBy(sentPostings, ({ agencyId }) => agencyId)
  const lastSent = findLastMoments(
    sentPostings.map(({ agencyId, sentAt }) => ({ id: agencyId, at: sentAt })),
  )
  const contacts = findLastContacts(workspace.collection('activities').list(), 'agencyId')
  return workspace
    .collection('agencies')
    .list()
    .map((record) => ({
      record,
      stages,
      applications: [],
      lastContact: contacts.get(record.id) ?? null,
      lastSent: lastSent.get(record.id) ?? null,
      sentCount: sent.get(record.id)?.length ?? 0,
    }))
}

const createSentPostings = (workspace: Workspace): ListSubjects['sentPostings'][] => {
  const stages = getStageLists(workspace)
  return workspace
    .collection('sentPostings')
    .list()
    .map((record) => ({ record, stages, applications: [] }))
}

const remember = {
  roles: rememberLast<ListSubjects['roles'][]>(),
  candidates: rememberLast<ListSubjects['candidates'][]>(),
  agencies: rememberLast<ListSubjects['agencies'][]>(),
  sentPostings: rememberLast<ListSubjects['sentPostings'][]>(),
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
        workspace.collection('sentPostings').list(),
        workspace.collection('activities').list(),
      ],
      () => createAgencies(workspace),
    ),
  sentPostings: (workspace) =>
    remember.sentPostings(workspace, [workspace.collection('sentPostings').list()], () =>
      createSentPostings(workspace),
    ),
}
