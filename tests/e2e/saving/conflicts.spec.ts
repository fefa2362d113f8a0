import { writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { applicationSchema } from '@shared/model/application'
import { roleSchema } from '@shared/model/role'
import { encodeRecordFile } from '../../helpers/encodeRecordFile'
import { expect, test } from '../support/fixtures'
import {
  getSampleFolder,
  openRole,
  openSample,
  openTab,
  readStoredRecords,
  readStoredRole,
  saveState,
} from '../support/sample'
import { showScreen } from '../support/screens'

const title = 'Head of Data'
const mine = 'Written in this window'
const theirs = 'Written elsewhere'

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const client = (page: Page) => field(page, 'Client')

/** Prepares a role's file as another computer changed it; returns a function that delivers it like a sync service. */
const prepareElsewhere = async (folder: string, change: object): Promise<() => Promise<void>> => {
  const { path, record } = await readStoredRole(folder, title)
  const rev = Number(record.rev) + 1
  const bytes = encodeRecordFile({
    ...record,
    ...change,
    rev,
    updatedAt: new Date().toISOString(),
  })
  return () => writeFile(path, bytes)
}

const changeElsewhere = async (folder: string, change: object): Promise<void> => {
  const deliver = await prepareElsewhere(folder, change)
  await deliver()
}

/** Changes a role, and its file before the role is saved. */
const changeHereAndElsewhere = async (
  page: Page,
  folder: string,
  change: object,
): Promise<void> => {
  const deliver = await prepareElsewhere(folder, change)
  await client(page).fill(mine)
  await deliver()
}

const conflict = (page: Page) =>
  page.getByRole('dialog', { name: `“${title}” was changed elsewhere` })

const merge = (page: Page) => conflict(page).getByRole('button', { name: 'Merge as chosen' })

test('changes to other fields made elsewhere arrive while typing, and nothing is lost', async ({
  app: { page },
  sandbox,
}) => {
  const folder = getSampleFolder(sandbox)
  await openSample(page)
  await openRole(page, title)
  const before = await client(page).inputValue()
  await client(page).focus()
  await page.keyboard.press('Home')
  await page.keyboard.type('F')
  await changeElsewhere(folder, { location: theirs })
  // Long enough for the file to be noticed, and too short for an edit to be saved.
  await page.keyboard.type('rom here, word by word: ', { delay: 150 })

  await expect(field(page, 'Location')).toHaveValue(theirs)
  await expect(client(page)).toHaveValue(`From here, word by word: ${before}`)
  await expect(client(page)).toBeFocused()
  await expect(page.getByText(`Merged changes made elsewhere in “${title}”.`)).toBeVisible()
  await expect(conflict(page)).toHaveCount(0)
  await expect(saveState(page)).toHaveText(/^Saved \d/)
  expect((await readStoredRole(folder, title)).record).toMatchObject({
    client: `From here, word by word: ${before}`,
    location: theirs,
  })

  await page.keyboard.press('Control+z')
  await expect(client(page)).toHaveValue(before)
  await expect(field(page, 'Location')).toHaveValue(theirs)
})

for (const { choice, other } of [
  { choice: mine, other: theirs },
  { choice: theirs, other: mine },
])
  test(`a field changed here and elsewhere is asked about, “${choice}” is kept, and undone`, async ({
    app: { page },
    sandbox,
  }) => {
    const folder = getSampleFolder(sandbox)
    await openSample(page)
    await openRole(page, title)
    await changeHereAndElsewhere(page, folder, { client: theirs, location: 'Trondheim' })

    await expect(conflict(page).getByRole('group', { name: 'Client' })).toBeVisible()
    await expect(conflict(page).getByRole('group')).toHaveCount(1)
    await expect(saveState(page)).toContainText('changed elsewhere')
    await expect(client(page)).toHaveValue(mine)
    expect((await readStoredRole(folder, title)).record.client).toBe(theirs)

    await expect(merge(page)).toBeDisabled()
    await conflict(page).getByRole('radio', { name: choice }).check()
    await merge(page).click()
    await expect(conflict(page)).toBeHidden()
    await expect(saveState(page)).toHaveText(/^Saved \d/)
    await expect(client(page)).toHaveValue(choice)
    expect((await readStoredRole(folder, title)).record).toMatchObject({
      client: choice,
      location: 'Trondheim',
    })

    await page.keyboard.press('Control+z')
    await expect(client(page)).toHaveValue(other)
    await expect(saveState(page)).toHaveText(/^Saved \d/)
    await expect
      .poll(async () => (await readStoredRole(folder, title)).record)
      .toMatchObject({ client: other, location: 'Trondheim' })
  })

test('typing on does not answer what to keep, but the keyboard alone can', async ({
  app: { page },
  sandbox,
}) => {
  await openSample(page)
  await openRole(page, title)
  await changeHereAndElsewhere(page, getSampleFolder(sandbox), { client: theirs })
  await expect(conflict(page)).toBeVisible()
  await page.keyboard.type(' and on\n')
  await expect(conflict(page)).toBeVisible()
  await expect(merge(page)).toBeDisabled()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(conflict(page)).toBeHidden()
  await expect(client(page)).toHaveValue(mine)
})

test('all values of one side can be chosen at once', async ({ app: { page }, sandbox }) => {
  await openSample(page)
  await openRole(page, title)
  const notes = 'Called on Tuesday.\nThey decide after the board meeting.'
  await page.getByRole('textbox', { name: 'Notes' }).fill(notes)
  await changeHereAndElsewhere(page, getSampleFolder(sandbox), {
    client: theirs,
    notes: 'Called on Monday.',
  })
  await expect(conflict(page).getByRole('group')).toHaveCount(2)
  await showScreen(page, 'conflict')

  await conflict(page).getByRole('button', { name: 'Take all of those' }).click()
  await merge(page).click()
  await expect(client(page)).toHaveValue(theirs)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Called on Monday.')
  await page.keyboard.press('Control+z')
  await expect(client(page)).toHaveValue(mine)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(notes)
})

/** Lets another rater score Priya's remote leadership, as saved by another computer. */
const rateElsewhere = async (folder: string, score: number): Promise<void> => {
  const role = await readStoredRole(folder, title)
  const candidates = await readStoredRecords(folder, 'candidates')
  const priya = candidates.find(({ record }) => record.name === 'Priya Raghunathan')!
  const applications = await readStoredRecords(folder, 'applications')
  const { path, record } = applications.find(
    ({ record: { roleId, candidateId } }) =>
      roleId === role.record.id && candidateId === priya.record.id,
  )!
  const application = applicationSchema.parse(record)
  const { skills } = roleSchema.parse(role.record)
  const criterion = [...skills.hard, ...skills.soft].find(
    ({ name }) => name === 'Leading remotely',
  )!
  const ratedAt = new Date().toISOString()
  const rating = { criterionId: criterion.id, rater: 'Ada', score, evidence: '', ratedAt }
  const others = application.ratings.filter(({ rater }) => rater !== 'Ada')
  const changed = { ...record, ratings: [...others, rating], rev: application.rev + 1 }
  await writeFile(path, encodeRecordFile({ ...changed, updatedAt: ratedAt }))
}

test('ratings given elsewhere are shown, and kept beside those given here', async ({
  app: { page },
  sandbox,
}) => {
  const folder = getSampleFolder(sandbox)
  await openSample(page)
  await openRole(page, title)
  await openTab(page, 'Compare')
  const cell = page.getByRole('gridcell', { name: /^Priya Raghunathan, Leading remotely/ })
  await expect(cell).not.toHaveAccessibleName(/score/)
  await rateElsewhere(folder, 2)
  await expect(cell).toHaveAccessibleName(/score 2/)

  await cell.click()
  await Promise.all([page.keyboard.press('5'), rateElsewhere(folder, 3)])
  await expect(cell).toHaveAccessibleName(/score 4/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(cell).toHaveAccessibleName(/score 3/)
})
