import { getItemKey, isJudgement, type ListFields } from './itemKey'

/** A place in a record: property names and, in lists whose items have keys, those keys. */
export type FieldPath = readonly string[]

/** Whether two places are the same, or one is within the other. */
export const arePathsNested = (one: FieldPath, other: FieldPath): boolean => {
  const length = Math.min(one.length, other.length)
  return isSameValue(one.slice(0, length), other.slice(0, length))
}

/** A field that both sides changed, to different values. */
export interface FieldConflict {
  path: FieldPath
  base: unknown
  ours: unknown
  theirs: unknown
}

/** One of the two versions to merge. */
export type MergeSide = 'ours' | 'theirs'

/** Decides which side's value a field gets that both sides changed. */
export type ChooseSide = (path: FieldPath) => MergeSide

/**
 * The merged record, not yet parsed, and the places where sides conflict: there, `merged` has the
 * chosen side's value.
 */
export interface MergeResult {
  merged: Readonly<Record<string, unknown>>
  conflicts: FieldConflict[]
}

type Fields = ListFields

interface Merged<Value> {
  value: Value
  conflicts: FieldConflict[]
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether every item in a list has a key of its own. */
const isKeyedList = (value: unknown): value is readonly Fields[] => {
  if (!Array.isArray(value) || !value.every(isFields)) return false
  const keys = value.map(getItemKey)
  return keys.every((key) => key !== null) && new Set(keys).size === keys.length
}

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** Whether two JSON values are equal, whatever the order of their fields. */
export const isSameValue = (one: unknown, other: unknown): boolean => {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, i) => isSameValue(item, other[i]))
  }
  if (!isFields(one) || !isFields(other)) return false
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].every((name) => isSameValue(one[name], other[name]))
}

const mergeTexts = (
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] => {
  const removed = base.filter((text) => !theirs.includes(text))
  const added = theirs.filter((text) => !base.includes(text) && !ours.includes(text))
  return [...ours.filter((text) => !removed.includes(text)), ...added]
}

const listKeys = (list: readonly Fields[]): string[] =>
  list.map(getItemKey).filter((key) => key !== null)

const findByKey = (list: readonly Fields[], key: string): Fields | undefined =>
  list.find((item) => getItemKey(item) === key)

/** Inserts the items that the other side added, each behind the item that it follows on that side. */
const insertAdded = (kept: readonly string[], theirs: readonly string[]): string[] => {
  const result = [...kept]
  for (const [index, key] of theirs.entries()) {
    if (result.includes(key)) continue
    const anchor = theirs.slice(0, index).findLast((before) => result.includes(before))
    result.splice(anchor === undefined ? 0 : result.indexOf(anchor) + 1, 0, key)
  }
  return result
}

const isReordered = (base: readonly string[], list: readonly string[]): boolean => {
  const known = list.filter((key) => base.includes(key))
  const asBefore = base.filter((key) => list.includes(key))
  return !isSameValue(known, asBefore)
}

const mergeLists = (
  base: readonly Fields[],
  ours: readonly Fields[],
  theirs: readonly Fields[],
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  const [baseKeys, ourKeys, theirKeys] = [listKeys(base), listKeys(ours), listKeys(theirs)]
  const isTheirOrder = isReordered(baseKeys, theirKeys) && !isReordered(baseKeys, ourKeys)
  const keys = isTheirOrder ? insertAdded(theirKeys, ourKeys) : insertAdded(ourKeys, theirKeys)

  const results = keys.map((key) =>
    mergeValues(
      findByKey(base, key),
      findByKey(ours, key),
      findByKey(theirs, key),
      [...path, key],
      choose,
    ),
  )
  return {
    value: results.map(({ value }) => value).filter((value) => value !== undefined),
    conflicts: results.flatMap(({ conflicts }) => conflicts),
  }
}

const joinFields = (results: readonly (Merged<unknown> & { name: string })[]): Merged<Fields> => ({
  value: Object.fromEntries(
    results.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]),
  ),
  conflicts: results.flatMap(({ conflicts }) => conflicts),
})

const mergeEach = (
  ours: Fields,
  theirs: Fields,
  path: FieldPath,
  merge: (name: string, path: FieldPath) => Merged<unknown>,
): Merged<Fields> => {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  return joinFields(names.map((name) => ({ name, ...merge(name, [...path, name]) })))
}

const settle = (conflict: FieldConflict, choose: ChooseSide): Merged<unknown> => ({
  value: choose(conflict.path) === 'ours' ? conflict.ours : conflict.theirs,
  conflicts: [conflict],
})

const mergeFields = (
  base: Fields,
  ours: Fields,
  theirs: Fields,
  path: FieldPath,
  choose: ChooseSide,
): Merged<Fields> =>
  mergeEach(ours, theirs, path, (name, at) =>
    mergeValues(base[name], ours[name], theirs[name], at, choose),
  )

const mergeValues = (
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  if (isSameValue(ours, theirs) || isSameValue(base, theirs)) return { value: ours, conflicts: [] }
  if (isSameValue(base, ours)) return { value: theirs, conflicts: [] }
  if (isFields(ours) && isFields(theirs) && !isJudgement(ours)) {
    return mergeFields(isFields(base) ? base : {}, ours, theirs, path, choose)
  }
  if (isTextList(ours) && isTextList(theirs)) {
    return { value: mergeTexts(isTextList(base) ? base : [], ours, theirs), conflicts: [] }
  }
  if (isKeyedList(ours) && isKeyedList(theirs)) {
    return mergeLists(isKeyedList(base) ? base : [], ours, theirs, path, choose)
  }
  return settle({ path, base, ours, theirs }, choose)
}

/**
 * Merges two versions of one record field by field against their common base. A field changed on
 * one side only takes that side's value; lists of items with a key are merged item by item, lists
 * of texts as sets. Only if both sides changed a field to different values is there a conflict;
 * `choose` settles it, by default for ours.
 */
export const mergeRecords = (
  base: Fields,
  ours: Fields,
  theirs: Fields,
  choose: ChooseSide = () => 'ours',
): MergeResult => {
  const { value, conflicts } = mergeFields(base, ours, theirs, [], choose)
  return { merged: value, conflicts }
}

const compareFields = (
  ours: Fields,
  theirs: Fields,
  path: FieldPath,
  choose: ChooseSide,
): Merged<Fields> =>
  mergeEach(ours, theirs, path, (name, at) => compareValues(ours[name], theirs[name], at, choose))

const compareValues = (
  ours: unknown,
  theirs: unknown,
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  if (isSameValue(ours, theirs)) return { value: ours, conflicts: [] }
  if (isFields(ours) && isFields(theirs)) return compareFields(ours, theirs, path, choose)
  return settle({ path, base: undefined, ours, theirs }, choose)
}

/**
 * Merges two versions whose common base is unknown: every field that differs is a conflict, lists
 * as a whole, since nobody can tell which side changed it.
 */
export const mergeUnrelated = (
  ours: Fields,
  theirs: Fields,
  choose: ChooseSide = () => 'ours',
): MergeResult => {
  const { value, conflicts } = compareFields(ours, theirs, [], choose)
  return { merged: value, conflicts }
}
