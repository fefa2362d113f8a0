import { useState } from 'react'
import { getPathKey } from '@shared/domain/merge/chooseSides'
import type { FieldPath, MergeSide } from '@shared/domain/merge/mergeRecords'
import type { ConflictField, FieldChoice } from '@shared/model/workspace/conflict'

/** The side chosen for each field so far. */
export interface FieldChoicesState {
  fields: readonly ConflictField[]
  choices: FieldChoice[]
  /** Whether something is chosen for every field. */
  isComplete: boolean
  getSide: (path: FieldPath) => MergeSide | null
  choose: (path: FieldPath, side: MergeSide) => void
  chooseAll: (side: MergeSide) => void
}

/** Manages the choice between two values for each field; nothing is chosen at first. */
export const useFieldChoices = (fields: readonly ConflictField[]): FieldChoicesState => {
  const [sides, setSides] = useState<ReadonlyMap<string, MergeSide>>(new Map())
  const getSide = (path: FieldPath): MergeSide | null => sides.get(getPathKey(path)) ?? null
  const choices = fields.flatMap(({ path }) => {
    const side = getSide(path)
    return side === null ? [] : [{ path, side }]
  })
  return {
    fields,
    choices,
    isComplete: choices.length === fields.length,
    getSide,
    choose: (path, side) => setSides((before) => new Map(before).set(getPathKey(path), side)),
    chooseAll: (side) => setSides(new Map(fields.map(({ path }) => [getPathKey(path), side]))),
  }
}
