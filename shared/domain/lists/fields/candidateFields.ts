import { findStage, listStages } from '@shared/domain/stages/findStage'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { ListField } from '../listField'
import { periodsBehindIfAny } from '../periods'
import { createNextActionField, createRecordDayFields } from './commonFields'
import type { CandidateSubject } from './listSubjects'

/**
 * The one stage that says most about a candidate: the furthest in which something is still to come,
 * otherwise that in which they were hired, otherwise the furthest.
 */
const findFurthestStage = ({ applications, stages }: CandidateSubject): string => {
  const ends = applications.map((application) => ({
    application,
    end: findStage(stages, application.roleId, application.stage).end,
  }))
  const tellers = [null, 'hired']
    .map((wanted) => ends.filter(({ end }) => end === wanted))
    .find((found) => found.length > 0)
  let furthest = { place: -Infinity, stage: '' }
  for (const { application } of tellers ?? ends) {
    const { roleId, stage } = application
    const place = listStages(stages, roleId).findIndex(({ id }) => id === stage)
    if (place > furthest.place) furthest = { place, stage }
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
