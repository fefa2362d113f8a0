import { findStage, listStages, type StageLists } from '@shared/domain/stages/findStage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Application } from '@shared/model/application'
import type { Stage } from '@shared/model/stage'
import type { ListField } from '../listField'
import { periodsBehindIfAny } from '../periods'
import { createNextActionField, createRecordDayFields } from './commonFields'
import type { CandidateSubject } from './listSubjects'

interface StagePlace {
  end: Stage['end']
  /** Where it stands among the stages of its role. */
  place: number
}

// Tens of thousands of applications are in a few stages.
const places = new WeakMap<StageLists, Map<string, StagePlace>>()

const findPlace = (lists: StageLists, { roleId, stage }: Application): StagePlace => {
  const known = places.get(lists) ?? new Map<string, StagePlace>()
  places.set(lists, known)
  const key = lists.ofRole(roleId) === undefined ? stage : `${roleId}/${stage}`
  const found = known.get(key) ?? {
    end: findStage(lists, roleId, stage).end,
    place: listStages(lists, roleId).findIndex(({ id }) => id === stage),
  }
  known.set(key, found)
  return found
}

/** How much a stage says about a candidate: most if something is still to come, then if they were hired. */
const weigh = ({ end, place }: StagePlace): number => {
  if (end === null) return 2_000 + place
  return end === 'hired' ? 1_000 + place : place
}

/** The one stage that says most about a candidate; among those that say as much, the furthest. */
const findFurthestStage = ({ applications, stages }: CandidateSubject): string => {
  let furthest = { weight: -Infinity, stage: '' }
  for (const application of applications) {
    const weight = weigh(findPlace(stages, application))
    if (weight > furthest.weight) furthest = { weight, stage: application.stage }
  }
  return furthest.stage
}

/** What the list of candidates is filtered, sorted and grouped by. */
export const candidateFields: readonly ListField<CandidateSubject>[] = [
  { id: 'name', label: 'Name', kind: 'text', read: ({ record }) => record.name },
  {
    id: 'stage',
    label: 'Stage',
    kind: 'application',
    readEach: ({ stage }) => stage,
    readOne: findFurthestStage,
    listOptions: ({ stages }) => stages.map(({ id }) => id),
    nameValue: (id, { stages }) => stages.find((stage) => stage.id === id)?.name ?? id,
  },
  {
    id: 'role',
    label: 'Role',
    kind: 'application',
    readEach: ({ roleId }) => roleId,
    readOne: null,
    nameValue: (id, { roles }) => titleOrPlaceholder('roles', roles.get(id) ?? ''),
  },
  {
    id: 'skill',
    label: 'Skill',
    kind: 'choice',
    isSingle: false,
    read: ({ record }) => record.skills,
  },
  {
    id: 'tag',
    label: 'Tag',
    kind: 'choice',
    isSingle: false,
    read: ({ record }) => record.tags,
  },
  {
    id: 'place',
    label: 'Place',
    kind: 'choice',
    isSingle: true,
    read: ({ record }) => [record.location],
  },
  {
    id: 'file',
    label: 'CV or other file',
    kind: 'flag',
    read: ({ record }) => record.attachments.length > 0,
    yes: 'Has a CV or other file',
    no: 'Has no CV or other file',
  },
  createNextActionField(),
  {
    id: 'lastContact',
    label: 'Last contact',
    kind: 'day',
    read: ({ lastContact }) => lastContact,
    periods: periodsBehindIfAny,
  },
  ...createRecordDayFields<CandidateSubject>(),
  {
    id: 'roles',
    label: 'Number of roles',
    kind: 'count',
    read: ({ applications }) => applications.length,
  },
]
