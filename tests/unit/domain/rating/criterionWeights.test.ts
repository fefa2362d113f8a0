import { describe, expect, it } from 'vitest'
import { changeWeight } from '@shared/domain/rating/criterionWeights'
import { itemIdSchema } from '@shared/model/ids'

const cloud = itemIdSchema.parse('cloud00000000000')
const safety = itemIdSchema.parse('safety0000000000')
const weights = [{ criterionId: safety, weight: 2, reason: 'The client asked for it' }]

describe('changing the weight of a criterion', () => {
  it('adds a weight with its reason and leaves the others', () => {
    const change = { criterionId: cloud, weight: 3, reason: 'Half of the work' }
    expect(changeWeight(weights, change)).toEqual([...weights, change])
  })

  it('replaces an earlier weight', () => {
    const change = { criterionId: safety, weight: 0.5, reason: 'Less than we thought' }
    expect(changeWeight(weights, change)).toEqual([change])
  })

  it('never stores a weight of 1, whether set or reset', () => {
    expect(changeWeight(weights, { criterionId: safety, weight: null })).toEqual([])
    expect(changeWeight(weights, { criterionId: safety, weight: 1, reason: 'Even' })).toEqual([])
  })
})
