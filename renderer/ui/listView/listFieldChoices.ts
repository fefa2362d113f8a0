import { canFilter, canGroup, canSort, type AnyField } from '@shared/domain/lists/listField'
import { listFields } from '@shared/domain/lists/listFields'
import type { ListName } from '@shared/model/workspace/listView'

/** The field of a list with this id; undefined if there is none. */
export const findField = (list: ListName, id: string | null): AnyField | undefined =>
  listFields[list].find((field) => field.id === id)

/** The fields by which a list can be filtered. */
export const listFilterFields = (list: ListName): readonly AnyField[] =>
  listFields[list].filter((field) => canFilter<never>(field))

/** The fields by which a list can be sorted. */
export const listSortFields = (list: ListName): readonly AnyField[] =>
  listFields[list].filter((field) => canSort<never>(field))

/** The fields by which a list can be grouped. */
export const listGroupFields = (list: ListName): readonly AnyField[] =>
  listFields[list].filter((field) => canGroup<never>(field))

/** Whether somebody who sorts by a field expects the highest first: the latest day, the most. */
export const isDescendingFirst = ({ id, kind }: AnyField): boolean =>
  kind === 'count' || (kind === 'day' && id !== 'closes' && id !== 'nextAction')

/** What the two directions of a field are called. */
export const describeDirections = ({
  kind,
}: AnyField): { ascending: string; descending: string } => {
  switch (kind) {
    case 'day':
      return { ascending: 'Earliest first', descending: 'Latest first' }
    case 'count':
      return { ascending: 'Fewest first', descending: 'Most first' }
    case 'text':
    case 'choice':
    case 'application':
    case 'flag':
      return { ascending: 'A to Z', descending: 'Z to A' }
  }
}
