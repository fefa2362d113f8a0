import { expect, it } from 'vitest'
import { addStage, changeStage } from '@shared/domain/stages/editStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { createTestWorkspace, expectOk } from './temporaryWorkspace'

it('keeps the stages of the workspace in its own file', async () => {
  const workspace = await createTestWorkspace()
  expect(workspace.stages.list()).toEqual(standardStages)
  const edited = addStage(standardStages, 'Trial day')
  expect(expectOk(await workspace.stages.save(standardStages, edited))).toEqual(edited)
  await workspace.close()

  const again = expectOk(await openWorkspace(workspace.folder))
  expect(again.stages.list()).toEqual(edited)
  await again.close()
})

it('joins two edits that began from the same list', async () => {
  const workspace = await createTestWorkspace()
  const renamed = changeStage(standardStages, 'offer', { name: 'Terms' })
  expectOk(await workspace.stages.save(standardStages, renamed))
  const added = addStage(standardStages, 'Trial day')
  const names = expectOk(await workspace.stages.save(standardStages, added)).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Terms', 'Trial day']))
})

it('changes nothing in a workspace that is only read', async () => {
  const workspace = await createTestWorkspace()
  const reader = expectOk(await openWorkspace(workspace.folder, { readOnly: true }))
  const edited = addStage(standardStages, 'Trial day')
  expect((await reader.stages.save(standardStages, edited)).ok).toBe(false)
  expect(reader.stages.list()).toEqual(standardStages)
  await reader.close()
})
