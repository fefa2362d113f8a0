import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import { chooseListed } from '@shared/domain/lists/chooseListed'
import { countValues } from '@shared/domain/lists/countValues'
import type { ListSubjects } from '@shared/domain/lists/fields/listSubjects'
import { gatherStages } from '@shared/domain/lists/gatherStages'
import { listFields } from '@shared/domain/lists/listFields'
import type { ListField, ListSubject, ValueNames } from '@shared/domain/lists/listField'
import { sortSubjects } from '@shared/domain/lists/sortSubjects'
import type { ListName, ListSort } from '@shared/model/workspace/listView'
import type { Workspace } from '@electron/store/types'
import { listRoleStages } from '../stages/stageLists'
import { formatLocalDay } from '../today/localDay'
import { readSubjects } from './listSubjects'
import { rememberLast } from './rememberLast'

const rememberNames = rememberLast<ValueNames>()

const readNames = (workspace: Workspace): ValueNames => {
  const roles = workspace.collection('roles').list()
  const agencies = workspace.collection('agencies').list()
  const stages = workspace.stages.list()
  return rememberNames(workspace, [roles, agencies, stages], () => ({
    roles: new Map(roles.map(({ id, title }) => [id, title])),
    agencies: new Map(agencies.map(({ id, name }) => [id, name])),
    stages: gatherStages(stages, listRoleStages(workspace)),
  }))
}

/** Puts subjects into the order of their records' last listing: what is nearly sorted is sorted at once. */
const arrangeLike = <Subject extends ListSubject>(
  subjects: readonly Subject[],
  before: readonly Subject[] | undefined,
): readonly Subject[] => {
  if (before === undefined) return subjects
  const left = new Map(subjects.map((subject) => [subject.record.id, subject]))
  const arranged: Subject[] = []
  for (const { record } of before) {
    const subject = left.get(record.id)
    if (subject !== undefined && left.delete(record.id)) arranged.push(subject)
  }
  return [...arranged, ...left.values()]
}

const createSorting = <Subject extends ListSubject>(fields: readonly ListField<Subject>[]) => {
  const remember = rememberLast<readonly Subject[]>()
  return (
    workspace: Workspace,
    subjects: readonly Subject[],
    sort: ListSort,
    names: ValueNames,
  ): readonly Subject[] =>
    remember(workspace, [subjects, names, sort.field, sort.isDescending], (before) =>
      sortSubjects(arrangeLike(subjects, before), fields, sort, names),
    )
}

type Query = Pick<ChannelInput<'lists.query'>, 'view'>

const createList = <Name extends ListName>(
  name: Name,
  fields: readonly ListField<ListSubjects[Name]>[],
) => {
  const sort = createSorting(fields)
  return {
    query: (workspace: Workspace, { view }: Query, now: Date): ChannelOutput<'lists.query'> => {
      const names = readNames(workspace)
      const all: readonly ListSubjects[Name][] = readSubjects[name](workspace)
      const { subjects, groups } = chooseListed(
        fields,
        sort(workspace, all, view.sort, names),
        view,
        { names, today: formatLocalDay(now), toDay: (at) => formatLocalDay(new Date(at)) },
      )
      return { ids: subjects.map(({ record }) => record.id), groups, total: all.length }
    },
    countValues: (workspace: Workspace, fieldId: string): ChannelOutput<'lists.countValues'> => {
      const field = fields.find(({ id }) => id === fieldId)
      if (field === undefined) return []
      return countValues(field, readSubjects[name](workspace), readNames(workspace))
    },
  }
}

const lists = {
  roles: createList('roles', listFields.roles),
  candidates: createList('candidates', listFields.candidates),
  agencies: createList('agencies', listFields.agencies),
  sentPostings: createList('sentPostings', listFields.sentPostings),
}

/** What a view shows of a list. Relative days count from `now`. */
export const queryList = (
  workspace: Workspace,
  { list, view }: ChannelInput<'lists.query'>,
  now: Date,
): ChannelOutput<'lists.query'> => lists[list].query(workspace, { view }, now)

/** The values of a field in a list, each with how many records have it. */
export const countListValues = (
  workspace: Workspace,
  { list, field }: ChannelInput<'lists.countValues'>,
): ChannelOutput<'lists.countValues'> => lists[list].countValues(workspace, field)
