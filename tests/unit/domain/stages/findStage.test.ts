import { describe, expect, it } from 'vitest'
import { addStage, changeStage, removeStage } from '@shared/domain/stages/editStages'
import {
  describeStage,
  findStage,
  getStillAfterDays,
  listStages,
} from '@shared/domain/stages/findStage'
import { mergeStages } from '@shared/domain/stages/mergeStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import { stageListSchema } from '@shared/model/stage'

const own = removeStage(addStage(standardStages, 'Trial day'), 'offer')
const lists = {
  workspace: changeStage(standardStages, 'offer', { name: 'Terms' }),
  ofRole: (roleId: string) => (roleId === 'own' ? own : undefined),
}

describe('the stages of a role', () => {
  it('are its own, or those of the workspace', () => {
    expect(listStages(lists, 'own')).toBe(own)
    expect(listStages(lists, 'other')).toBe(lists.workspace)
  })

  it('show one that the role lacks as the workspace describes it', () => {
    expect(findStage(lists, 'own', 'offer')).toMatchObject({ name: 'Terms', isKnown: false })
    expect(findStage(lists, 'other', 'offer')).toMatchObject({ name: 'Terms', isKnown: true })
  })

  it('show an unknown one by its id', () => {
    expect(findStage(lists, 'own', 'case-study')).toMatchObject({
      name: 'case-study',
      isKnown: false,
    })
    expect(describeStage(findStage(lists, 'own', 'case-study'))).toBe('‖ case-study')
  })
})

describe('after how many days an application stands still', () => {
  it('is what its stage says, never at an end, and a week where nobody says', () => {
    expect(getStillAfterDays(lists, 'own', 'new')).toBe(3)
    expect(getStillAfterDays(lists, 'own', 'hired')).toBeNull()
    expect(getStillAfterDays(lists, 'own', 'case-study')).toBe(7)
    const slow = { ...lists, workspace: changeStage(standardStages, 'new', { stillAfterDays: 30 }) }
    expect(getStillAfterDays(slow, 'other', 'new')).toBe(30)
    const ended = {
      ...lists,
      workspace: changeStage(standardStages, 'new', { end: 'rejected', stillAfterDays: 30 }),
    }
    expect(getStillAfterDays(ended, 'other', 'new')).toBeNull()
  })
})

describe('two edits of one list', () => {
  it('are merged, with a shape of its own for each', () => {
    const mine = addStage(standardStages, 'Phone screen')
    const theirs = addStage(standardStages, 'Trial day')
    const merged = mergeStages(standardStages, mine, theirs)
    expect(merged.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['phone-screen', 'trial-day', 'withdrawn']),
    )
    expect(new Set(merged.map(({ shape }) => shape)).size).toBe(merged.length)
  })

  it('keep what a newer version says about a stage', () => {
    const newer = stageListSchema.parse([
      { ...standardStages[0], shape: 'spiral', colour: 'green', end: 'paused' },
    ])
    const [stage] = mergeStages(newer, changeStage(newer, 'new', { name: 'Fresh' }), newer)
    expect(stage).toMatchObject({
      name: 'Fresh',
      shape: 'spiral',
      colour: 'green',
      end: 'paused',
    })
  })
})
