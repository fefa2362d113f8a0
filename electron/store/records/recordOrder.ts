import type { StoredRecord } from '../types'

/** What decides where a record stands in a list. */
export type PlaceInList = Pick<StoredRecord, 'createdAt' | 'id'>

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Orders records from oldest to newest; those made in the same moment by id. */
export const compareAge = (a: PlaceInList, b: PlaceInList): number =>
  compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)

/**
 * Counts the records before a place in a list from oldest to newest, by binary search; that is
 * also the index of the record at the place, if it is in the list.
 */
export const countBefore = (sorted: readonly PlaceInList[], place: PlaceInList): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const found = sorted[middle]
    if (found !== undefined && compareAge(found, place) < 0) low = middle + 1
    else high = middle
  }
  return low
}
