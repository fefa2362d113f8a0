import type { FieldChoice } from '@shared/model/workspace/conflict'
import type { ChooseSide, FieldPath } from './mergeRecords'

/** A path as one text, for looking things up by it. */
export const getPathKey = (path: FieldPath): string => JSON.stringify(path)

/** Settles conflicts as somebody chose; fields that were not asked about stay ours. */
export const chooseSides = (choices: readonly FieldChoice[]): ChooseSide => {
  const sides = new Map(choices.map(({ path, side }) => [getPathKey(path), side]))
  return (path) => sides.get(getPathKey(path)) ?? 'ours'
}
