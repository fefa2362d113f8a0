import type { ListView } from '@shared/model/workspace/listView'
import { groupSubjects } from './groupSubjects'
import type { ListField, ListSubject, ValueNames } from './listField'
import { matchConditions, type MatchOptions } from './matchConditions'

/** A heading, and how many of the following records stand under it. */
export interface ListedGroup {
  value: string
  count: number
}

/** What a view shows of a list: all records in their order, and the headings among them, if any. */
export interface ListedRecords<Subject> {
  subjects: readonly Subject[]
  groups: ListedGroup[] | null
}

/** Chooses records by a view's conditions and puts them under its headings; they keep their order. */
export const chooseListed = <Subject extends ListSubject>(
  fields: readonly ListField<Subject>[],
  sorted: readonly Subject[],
  { conditions, group }: Pick<ListView, 'conditions' | 'group'>,
  { names, ...options }: MatchOptions & { names: ValueNames },
): ListedRecords<Subject> => {
  const chosen =
    conditions.length === 0 ? sorted : sorted.filter(matchConditions(fields, conditions, options))
  const groups = groupSubjects(chosen, fields, group, names)
  if (groups === null) return { subjects: chosen, groups: null }
  return {
    subjects: groups.flatMap((each) => each.subjects),
    groups: groups.map(({ value, subjects: { length: count } }) => ({ value, count })),
  }
}
