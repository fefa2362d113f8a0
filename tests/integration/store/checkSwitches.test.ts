import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { createTestWorkspace, expectOk } from './temporaryWorkspace'

it('keeps the rules that are turned off, beside those of the headings', async () => {
  const workspace = await createTestWorkspace()
  const rule = { heading: 'Perks', target: 'offer' } as const
  const [off] = await Promise.all([
    workspace.checkSwitches.turn('wording.age', false),
    workspace.headingRules.remember(rule),
  ])
  expect(expectOk(off)).toEqual(['wording.age'])
  await workspace.close()

  const again = expectOk(await openWorkspace(workspace.folder))
  expect(again.checkSwitches.listOff()).toEqual(['wording.age'])
  expect(again.headingRules.list()).toEqual([rule])
  expect(expectOk(await again.checkSwitches.turn('wording.age', true))).toEqual([])
  await again.close()
  const manifest = await readFile(join(workspace.folder, 'rolebench.json'), 'utf8')
  expect(manifest).not.toContain('wording.age')
})

it('turns nothing off in a workspace that is only read', async () => {
  const workspace = await createTestWorkspace()
  const reader = expectOk(await openWorkspace(workspace.folder, { readOnly: true }))
  expect((await reader.checkSwitches.turn('wording.age', false)).ok).toBe(false)
  expect(reader.checkSwitches.listOff()).toEqual([])
  await reader.close()
})
