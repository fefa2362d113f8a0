import type { SearchedCollection, SearchPlace } from '@shared/contract/channels/searchChannels'
import {
  listActivityFields,
  listAgencyFields,
  listApplicationFields,
  listCandidateFields,
  listRoleFields,
  listSentPostingFields,
} from '@shared/domain/search/listFields'
import type { SearchField } from '@shared/domain/search/searchField'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Timestamp } from '@shared/model/record'
import type { RecordOf } from '@shared/model/workspace/collections'
import type { Workspace } from '@electron/store/types'
import { groupByCandidate } from '../records/applicationGroups'
import { listAttachedActivities } from './attachedRecords'

/** A record as a search shows it, and all the text in which it is found. */
export interface SearchedRecord {
  place: SearchPlace
  title: string
  facts: string[]
  /** When it was sent; null for what has no such moment. */
  at: Timestamp | null
  fields: SearchField[]
}

const listTold = (workspace: Workspace, id: string): SearchField[] =>
  listAttachedActivities(workspace, id).flatMap(listActivityFields)

const describeCandidate = (
  candidate: RecordOf<'candidates'>,
  workspace: Workspace,
): SearchedRecord => ({
  place: { collection: 'candidates', id: candidate.id },
  title: titleOrPlaceholder('candidates', candidate.name),
  facts: [candidate.headline, candidate.location],
  at: null,
  fields: [
    ...listCandidateFields(candidate),
    ...groupByCandidate(workspace).of(candidate.id).flatMap(listApplicationFields),
    ...listTold(workspace, candidate.id),
  ],
})

const describeSentPosting = (
  sentPosting: RecordOf<'sentPostings'>,
  workspace: Workspace,
): SearchedRecord => {
  const agency =
    sentPosting.agencyId === null
      ? undefined
      : workspace.collection('agencies').get(sentPosting.agencyId)
  const { id, roleId, roleTitle, sentAt, fileName } = sentPosting
  return {
    place: { collection: 'sentPostings', id, roleId },
    title: titleOrPlaceholder('sentPostings', fileName),
    facts: [roleTitle, agency?.name ?? ''],
    at: sentAt,
    fields: listSentPostingFields(sentPosting, agency?.name ?? ''),
  }
}

/** The record with its text; undefined if it is not in the workspace. */
export const describeSearched = (
  workspace: Workspace,
  place: SearchPlace,
): SearchedRecord | undefined => {
  switch (place.collection) {
    case 'roles': {
      const role = workspace.collection('roles').get(place.id)
      return (
        role && {
          place,
          title: titleOrPlaceholder('roles', role.title),
          facts: [role.client, role.location],
          at: null,
          fields: [...listRoleFields(role), ...listTold(workspace, role.id)],
        }
      )
    }
    case 'candidates': {
      const candidate = workspace.collection('candidates').get(place.id)
      return candidate && describeCandidate(candidate, workspace)
    }
    case 'agencies': {
      const agency = workspace.collection('agencies').get(place.id)
      return (
        agency && {
          place,
          title: titleOrPlaceholder('agencies', agency.name),
          facts: agency.contacts.slice(0, 1).map(({ name }) => name),
          at: null,
          fields: [...listAgencyFields(agency), ...listTold(workspace, agency.id)],
        }
      )
    }
    case 'sentPostings': {
      const sentPosting = workspace.collection('sentPostings').get(place.id)
      return sentPosting && describeSentPosting(sentPosting, workspace)
    }
  }
}

/** The places of all records of a collection that can be searched. */
export const listPlaces = (workspace: Workspace, collection: SearchedCollection): SearchPlace[] => {
  switch (collection) {
    case 'roles':
      return workspace
        .collection(collection)
        .list()
        .map(({ id }) => ({ collection, id }))
    case 'candidates':
      return workspace
        .collection(collection)
        .list()
        .map(({ id }) => ({ collection, id }))
    case 'agencies':
      return workspace
        .collection(collection)
        .list()
        .map(({ id }) => ({ collection, id }))
    case 'sentPostings':
      return workspace
        .collection(collection)
        .list()
        .map(({ id, roleId }) => ({ collection, id, roleId }))
  }
}
