import { stageShapeSchema, type Stage, type StageShape } from '@shared/model/stage'

/** The most stages that a list can have: as many as there are shapes. */
export const mostStages = stageShapeSchema.options.length

const isTaken = (stages: readonly Stage[], id: string): boolean =>
  stages.some((stage) => stage.id === id)

/** Makes the readable id of a new stage from its name; `taken` are ids that it must not have. */
const createStageId = (name: string, isUsed: (id: string) => boolean): string => {
  const base =
    name
      .normalize('NFC')
      .toLocaleLowerCase('en')
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'stage'
  if (!isUsed(base)) return base
  let number = 2
  while (isUsed(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

/** The first shape that no stage has. */
const findFreeShape = (stages: readonly Stage[]): StageShape =>
  stageShapeSchema.options.find((shape) => !stages.some((stage) => stage.shape === shape)) ?? 'bars'

/**
 * Adds a stage before the first that ends applications, with a shape that none has. `usedIds` are
 * ids in other lists or in applications, which it must not take over.
 */
export const addStage = (
  stages: readonly Stage[],
  name: string,
  usedIds: ReadonlySet<string> = new Set(),
): Stage[] => {
  const stage: Stage = {
    id: createStageId(name, (id) => isTaken(stages, id) || usedIds.has(id)),
    name: name.trim(),
    shape: findFreeShape(stages),
    end: null,
    asksReason: false,
    stillAfterDays: 7,
  }
  const at = stages.findIndex(({ end }) => end !== null)
  return at === -1 ? [...stages, stage] : stages.toSpliced(at, 0, stage)
}

/** Changes fields of a stage; with a shape that another has, the two swap shapes. */
export const changeStage = (
  stages: readonly Stage[],
  id: string,
  changes: Partial<Omit<Stage, 'id'>>,
): Stage[] => {
  const before = stages.find((stage) => stage.id === id)
  return stages.map((stage) => {
    if (stage.id === id) return { ...stage, ...changes }
    return before && changes.shape !== undefined && stage.shape === changes.shape
      ? { ...stage, shape: before.shape }
      : stage
  })
}

/** Moves a stage to a place in the list, counted from 0; the same array where nothing moves. */
export const moveStage = (stages: readonly Stage[], id: string, to: number): readonly Stage[] => {
  const from = stages.findIndex((stage) => stage.id === id)
  const stage = stages[from]
  const place = Math.max(0, Math.min(to, stages.length - 1))
  if (stage === undefined || place === from) return stages
  return stages.toSpliced(from, 1).toSpliced(place, 0, stage)
}

/** Takes a stage off the list. */
export const removeStage = (stages: readonly Stage[], id: string): Stage[] =>
  stages.filter((stage) => stage.id !== id)

/** Gives each stage a shape of its own again, after two lists were merged: the earlier one keeps it. */
export const separateShapes = (stages: readonly Stage[]): Stage[] => {
  const separate: Stage[] = []
  for (const stage of stages) {
    const isShared = separate.some(({ shape }) => shape === stage.shape)
    separate.push(isShared ? { ...stage, shape: findFreeShape([...separate, ...stages]) } : stage)
  }
  return separate
}
