import type { FieldChoice } from '@shared/model/workspace/conflict'
import type { ChooseSide, FieldPath } from './mergeRecords'

/** Turns a path into one string, for use as a key. */
export const getPathKey = (path: FieldPath): string => JSON.stringify(path)

/** Settles conflicts by the recruiter's choices; fields that nobody was asked about keep our value. */
export const chooseSides = (choices: readonly FieldChoice[]): ChooseSide => {
  const sides = new Map(choices.map(({ path, side }) => [getPathKey(path), side]))
  return (path) => sides.get(getPathKey(path)) ?? 'ours'
}
