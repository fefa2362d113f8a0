import { expect, it } from 'vitest'
import { arrangeBoard, findTarget } from '@shared/domain/stages/boardColumns'
import { addStage, changeStage, moveStage, removeStage } from '@shared/domain/stages/editStages'
import { standardStages } from '@shared/domain/stages/standardStages'

const own = moveStage(
  addStage(removeStage(standardStages, 'submitted'), 'Trial day'),
  'trial-day',
  2,
)
const lists = {
  workspace: standardStages,
  ofRole: (roleId: string) => (roleId === 'own' ? own : undefined),
}
const card = (roleId: string, stage: string) => ({ roleId, stage })
const listIds = (columns: readonly { stage: { id: string } }[]) =>
  columns.map(({ stage }) => stage.id)

it('has a column for each stage of a role, and one for a stage that nobody lists', () => {
  const columns = arrangeBoard(lists, 'own', [card('own', 'new'), card('own', 'case-study')])
  expect(listIds(columns)).toEqual([...own.map(({ id }) => id), 'case-study'])
  expect(columns[0]?.rows).toHaveLength(1)
  expect(columns.at(-1)).toMatchObject({
    stage: { isKnown: false },
    rows: [{ stage: 'case-study' }],
  })
})

it('joins the own stages of roles with those of the workspace, each in its place', () => {
  const columns = arrangeBoard(lists, null, [card('own', 'trial-day'), card('other', 'submitted')])
  const ids = listIds(columns)
  expect(ids.slice(0, 5)).toEqual(['new', 'screening', 'trial-day', 'submitted', 'interview'])
  expect(new Set(ids).size).toBe(ids.length)
})

it('moves cards only to a stage that all their roles have, and asks why if one of them does', () => {
  const trial = own[2]!
  expect(findTarget(lists, [card('own', 'new')], trial)).toMatchObject({ id: 'trial-day' })
  expect(findTarget(lists, [card('own', 'new'), card('other', 'new')], trial)).toBeNull()
  const asking = {
    ...lists,
    ofRole: () => changeStage(standardStages, 'offer', { asksReason: true }),
  }
  const offer = standardStages[4]!
  expect(findTarget(asking, [card('own', 'new')], offer)).toMatchObject({ asksReason: true })
  expect(findTarget(lists, [card('own', 'new')], offer)).toMatchObject({ asksReason: false })
})
