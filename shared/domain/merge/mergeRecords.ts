/** A place in a record: property names and, in lists of things with an id, that id. */
export type FieldPath = readonly string[]

/** A field that both sides changed, each to something else. */
export interface FieldConflict {
  path: FieldPath
  base: unknown
  ours: unknown
  theirs: unknown
}

/** One of the two versions that are merged. */
export type MergeSide = 'ours' | 'theirs'

/** Which side's value a field gets that both sides changed. */
export type ChooseSide = (path: FieldPath) => MergeSide

/** The merged record, not yet parsed, and where sides clash: there `merged` has the chosen side's value. */
export interface MergeResult {
  merged: Readonly<Record<string, unknown>>
  conflicts: FieldConflict[]
}

type Fields = Readonly<Record<string, unknown>>

interface Merged<Value> {
  value: Value
  conflicts: FieldConflict[]
}

interface Identified extends Fields {
  id: string
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isIdentified = (value: unknown): value is Identified =>
  isFields(value) && typeof value['id'] === 'string'

const isIdentifiedList = (value: unknown): value is readonly Identified[] =>
  Array.isArray(value) && value.every(isIdentified)

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** Whether two JSON values are the same, whatever the order of their fields. */
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

const findById = (list: readonly Identified[], id: string): Identified | undefined =>
  list.find((item) => item.id === id)

/** Puts what the others added behind the item that it followed on their side. */
const insertAdded = (
  kept: readonly Identified[],
  added: readonly Identified[],
  theirs: readonly Identified[],
): Identified[] => {
  const result = [...kept]
  for (const item of added) {
    const before = theirs.slice(0, theirs.indexOf(item)).reverse()
    const anchor = before.find(({ id }) => findById(result, id))
    const at = anchor ? result.findIndex(({ id }) => id === anchor.id) + 1 : 0
    result.splice(at, 0, item)
  }
  return result
}

const isReordered = (base: readonly Identified[], list: readonly Identified[]): boolean => {
  const known = list.filter(({ id }) => findById(base, id)).map(({ id }) => id)
  const asBefore = base.filter(({ id }) => findById(list, id)).map(({ id }) => id)
  return !isSameValue(known, asBefore)
}

const mergeLists = (
  base: readonly Identified[],
  ours: readonly Identified[],
  theirs: readonly Identified[],
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  const leading = isReordered(base, theirs) && !isReordered(base, ours) ? theirs : ours
  const following = leading === ours ? theirs : ours
  const ids = insertAdded(
    leading,
    following.filter(({ id }) => !findById(leading, id)),
    following,
  ).map(({ id }) => id)

  const results = ids.map((id) =>
    mergeValues(
      findById(base, id),
      findById(ours, id),
      findById(theirs, id),
      [...path, id],
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

const mergeFields = (
  base: Fields,
  ours: Fields,
  theirs: Fields,
  path: FieldPath,
  choose: ChooseSide,
): Merged<Fields> => {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const results = names.map((name) => ({
    name,
    ...mergeValues(base[name], ours[name], theirs[name], [...path, name], choose),
  }))
  return joinFields(results)
}

const mergeValues = (
  base: unknown,
  ours: unknown,
  theirs: unknown,
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  if (isSameValue(ours, theirs) || isSameValue(base, theirs)) return { value: ours, conflicts: [] }
  if (isSameValue(base, ours)) return { value: theirs, conflicts: [] }
  if (isFields(ours) && isFields(theirs)) {
    return mergeFields(isFields(base) ? base : {}, ours, theirs, path, choose)
  }
  if (isTextList(ours) && isTextList(theirs)) {
    return { value: mergeTexts(isTextList(base) ? base : [], ours, theirs), conflicts: [] }
  }
  if (isIdentifiedList(ours) && isIdentifiedList(theirs)) {
    return mergeLists(isIdentifiedList(base) ? base : [], ours, theirs, path, choose)
  }
  const value = choose(path) === 'ours' ? ours : theirs
  return { value, conflicts: [{ path, base, ours, theirs }] }
}

/**
 * Merges two versions of one record field by field against the version that both
 * come from. A field changed on one side only takes that side's value; lists of
 * things with an id are merged thing by thing, lists of texts as sets. Only where
 * both sides changed the same field to something else is there a conflict; it is
 * settled by `choose`, for ours unless told otherwise.
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
): Merged<Fields> => {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const results = names.map((name) => ({
    name,
    ...compareValues(ours[name], theirs[name], [...path, name], choose),
  }))
  return joinFields(results)
}

const compareValues = (
  ours: unknown,
  theirs: unknown,
  path: FieldPath,
  choose: ChooseSide,
): Merged<unknown> => {
  if (isSameValue(ours, theirs)) return { value: ours, conflicts: [] }
  if (isFields(ours) && isFields(theirs)) return compareFields(ours, theirs, path, choose)
  const value = choose(path) === 'ours' ? ours : theirs
  return { value, conflicts: [{ path, base: undefined, ours, theirs }] }
}

/**
 * Merges two versions of which nobody knows what they come from: every field that
 * differs is a conflict, lists as a whole, since it can't be told which side changed it.
 */
export const mergeUnrelated = (
  ours: Fields,
  theirs: Fields,
  choose: ChooseSide = () => 'ours',
): MergeResult => {
  const { value, conflicts } = compareFields(ours, theirs, [], choose)
  return { merged: value, conflicts }
}
