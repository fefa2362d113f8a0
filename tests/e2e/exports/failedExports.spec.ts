import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialogs, answerSaveDialogs } from '../support/dialogs'
import { test as diskTest, type SmallDisk } from '../support/disks'
import { expect, test, type RunningApp } from '../support/fixtures'
import {
  getSampleFolder,
  openRole,
  openSample,
  openTab,
  readStoredRecords,
} from '../support/sample'
import type { Sandbox } from '../support/launch'

const title = 'Head of Data'

const openSendOut = async (page: Page): Promise<void> => {
  await openSample(page)
  await openRole(page, title)
  await openTab(page, 'Send out')
}

const outcome = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not exported' })

const formats = [
  { button: 'Export to Word', extension: 'docx' },
  { button: 'Export to PDF', extension: 'pdf' },
]

/** Exports to Word and PDF under this path, and expects both to fail with this message. */
const expectRefused = async (
  { page, electron }: RunningApp,
  sandbox: Sandbox,
  pathWithoutExtension: string,
  message: string,
): Promise<void> => {
  const sentPostings = await readStoredRecords(getSampleFolder(sandbox), 'sentPostings')
  for (const { button, extension } of formats) {
    await answerSaveDialogs(electron, `${pathWithoutExtension}.${extension}`)
    await page.getByRole('button', { name: button }).click()
    await expect(outcome(page)).toContainText(message)
    await expect(outcome(page)).toContainText('No part of it was left behind')
    await outcome(page).getByRole('button', { name: 'Dismiss' }).click()
    await expect(outcome(page)).toHaveCount(0)
  }
  expect(await readStoredRecords(getSampleFolder(sandbox), 'sentPostings')).toEqual(sentPostings)
}

const refusals: {
  place: string
  message: string
  refuse: (stick: SmallDisk) => Promise<void> | void
  left: string[]
}[] = [
  {
    place: 'full disk',
    message: 'the disk is full',
    refuse: (stick) => stick.fill(),
    left: ['ballast'],
  },
  {
    place: 'read-only folder',
    message: 'the disk is read-only',
    refuse: (stick) => stick.remount('ro'),
    left: [],
  },
]

for (const { place, message, refuse, left } of refusals)
  diskTest(
    `an export to a ${place} says so and leaves nothing`,
    async ({ stick, app, sandbox }) => {
      await openSendOut(app.page)
      await refuse(stick)
      await expectRefused(app, sandbox, join(stick.folder, 'posting'), message)
      expect(await readdir(stick.folder)).toEqual(left)
    },
  )

test('an export to a missing folder, or under an impossible name, says so and leaves nothing behind', async ({
  app,
  sandbox,
}) => {
  const folder = join(sandbox.root, 'Exports')
  await mkdir(folder)
  await openSendOut(app.page)
  await expectRefused(app, sandbox, join(folder, 'x'.repeat(300)), 'the name is too long')
  for (const { extension } of formats) await mkdir(join(folder, `taken.${extension}`))
  await expectRefused(app, sandbox, join(folder, 'taken'), 'there is a folder with this name')
  expect(await readdir(folder)).toEqual(['taken.docx', 'taken.pdf'])
  await rm(folder, { recursive: true })
  await expectRefused(app, sandbox, join(folder, 'posting'), 'the folder was not found')
  expect(await readdir(sandbox.root)).not.toContain('Exports')
})

test('an export into a folder asks before it replaces files', async ({ app, sandbox }) => {
  const { page, electron } = app
  const folder = join(sandbox.root, 'Exports')
  await mkdir(folder)
  await openSendOut(page)
  await answerOpenDialogs(electron, [folder])
  const exportBoth = page.getByRole('button', { name: 'Export both…' })
  const exported = page.getByRole('list', { name: 'Exported files' })
  await exportBoth.click()
  await expect(exported.getByRole('listitem')).toHaveCount(2)
  const names = (await readdir(folder)).sort()
  for (const name of names) await writeFile(join(folder, name), 'precious')
  const sentPostings = await readStoredRecords(getSampleFolder(sandbox), 'sentPostings')

  await exportBoth.click()
  const question = page.getByRole('alert').filter({ hasText: '2 files in this folder' })
  for (const name of names) await expect(question).toContainText(name)
  await question.getByRole('button', { name: 'Keep them' }).click()
  await expect(question).toHaveCount(0)
  for (const name of names) expect(await readFile(join(folder, name), 'utf8')).toBe('precious')
  expect(await readStoredRecords(getSampleFolder(sandbox), 'sentPostings')).toEqual(sentPostings)

  await exportBoth.click()
  await question.getByRole('button', { name: 'Replace 2 files' }).click()
  await expect(exported.getByRole('listitem')).toHaveCount(2)
  const starts = await Promise.all(
    names.map(async (name) => (await readFile(join(folder, name), 'latin1')).slice(0, 2)),
  )
  expect(starts).toEqual(['PK', '%P'])
  expect((await readdir(folder)).sort()).toEqual(names)
  expect(await readStoredRecords(getSampleFolder(sandbox), 'sentPostings')).toHaveLength(
    sentPostings.length + 2,
  )
})
