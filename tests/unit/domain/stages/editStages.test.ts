import { describe, expect, it } from 'vitest'
import {
  addStage,
  changeStage,
  moveStage,
  mostStages,
  removeStage,
  separateShapes,
} from '@shared/domain/stages/editStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import type { Stage } from '@shared/model/stage'

const listIds = (stages: readonly Stage[]): string[] => stages.map(({ id }) => id)
const listShapes = (stages: readonly Stage[]): string[] => stages.map(({ shape }) => shape)

describe('adding a stage', () => {
  it('puts it before the first end, with a readable id and a free shape', () => {
    const stages = addStage(standardStages, ' Phone screen ')
    expect(listIds(stages)).toEqual([
      'new',
      'screening',
      'submitted',
      'interview',
      'offer',
      'phone-screen',
      'hired',
      'rejected',
      'withdrawn',
    ])
    expect(stages[5]).toMatchObject({ name: 'Phone screen', end: null, shape: 'square' })
  })

  it.each([
    ['Offer', 'offer-2'],
    ['面试', '面试'],
    ['Gespräch №2', 'gespräch-2'],
    ['?!', 'stage'],
  ])('names “%s” %s', (name, id) => {
    expect(listIds(addStage(standardStages, name))).toContain(id)
  })

  it('takes over no id that applications of a removed stage still have', () => {
    expect(listIds(addStage(standardStages, 'Trial', new Set(['trial'])))).toContain('trial-2')
  })

  it('finds a shape of its own for as many stages as there are shapes', () => {
    let stages: Stage[] = [...standardStages]
    while (stages.length < mostStages) stages = addStage(stages, `Stage ${stages.length}`)
    expect(new Set(listShapes(stages)).size).toBe(mostStages)
  })
})

it('swaps shapes with the stage that had the wanted one', () => {
  const stages = changeStage(standardStages, 'offer', { shape: 'circle-half' })
  expect(stages.find(({ id }) => id === 'offer')?.shape).toBe('circle-half')
  expect(stages.find(({ id }) => id === 'interview')?.shape).toBe('circle-three-quarters')
})

it('moves a stage within the list and no further', () => {
  expect(listIds(moveStage(standardStages, 'offer', 0)).slice(0, 2)).toEqual(['offer', 'new'])
  expect(listIds(moveStage(standardStages, 'new', 99)).at(-1)).toBe('new')
  expect(moveStage(standardStages, 'new', -1)).toBe(standardStages)
  expect(moveStage(standardStages, 'gone', 3)).toBe(standardStages)
})

it('removes a stage', () => {
  expect(listIds(removeStage(standardStages, 'submitted'))).not.toContain('submitted')
})

it('gives each stage a shape of its own again, and leaves those alone that have one', () => {
  const stages = standardStages.map((stage) =>
    stage.id === 'offer' ? { ...stage, shape: 'circle' as const } : stage,
  )
  const separate = separateShapes(stages)
  expect(new Set(listShapes(separate)).size).toBe(stages.length)
  expect(separate[0]?.shape).toBe('circle')
  expect(separateShapes(standardStages)).toEqual(standardStages)
})
