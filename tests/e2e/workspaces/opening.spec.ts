import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canMountSilent, mountSilentDisk } from '../../helpers/faults/disks'
import { expect, test } from '../support/fixtures'
import type { Sandbox } from '../support/launch'
import { openSample } from '../support/sample'
import { showScreen } from '../support/screens'

test.skip(!canMountSilent(), 'An unresponsive disk can be mounted only as root on Linux.')

/** Remembers a workspace on an unresponsive disk as the last one; returns a function that unmounts it. */
const leaveOnSilentDisk = async ({ documents, userData }: Sandbox): Promise<() => void> => {
  const location = join(documents, 'Away')
  await mkdir(location)
  await writeFile(
    join(userData, 'recent-workspaces.json'),
    JSON.stringify([
      {
        id: 'v1stgxr8z5jdhi6b',
        name: 'Agency work',
        location,
        openedAt: '2026-01-01T00:00:00.000Z',
      },
    ]),
  )
  return mountSilentDisk(location)
}

let takeOff = (): void => undefined

test.beforeEach(async ({ sandbox }) => {
  takeOff = await leaveOnSilentDisk(sandbox)
})
test.afterEach(() => takeOff())

test('says which workspace it is waiting for, and opens another one meanwhile', async ({
  window,
}) => {
  await expect(window.getByText('Opening Agency work…')).toBeVisible()
  await showScreen(window, 'welcome-opening')
  await openSample(window)
  await expect(window.getByText('Opening Agency work…')).toBeHidden()
})

test('can stop waiting for an unresponsive disk', async ({ window }) => {
  await window.getByRole('button', { name: 'Cancel' }).click()
  await expect(window.getByText('Opening Agency work…')).toBeHidden()
  await expect(window.getByRole('button', { name: 'New workspace' })).toBeEnabled()
  await window.getByRole('button', { name: /^Agency work/ }).click()
  await expect(window.getByText('Opening Agency work…')).toBeVisible()
})

test('quits although the disk does not respond', async ({ app, quitApp }) => {
  await quitApp(app)
})
