import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { readCalendar } from '../../helpers/readCalendar'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { resize } from '../support/resize'
import { openArea, openRole, openSample, openTab } from '../support/sample'
import { showScreen } from '../support/screens'
import { undo } from '../support/toasts'

test('plans an interview and a next action, shows both in Today, and writes files about it', async ({
  app,
  sandbox,
}) => {
  const { page, electron } = app
  await openSample(page)
  await resize(app, 1440, 1000)
  await openArea(page, 'Candidates')
  await page.getByRole('option', { name: /^Amara Okafor/ }).click()
  await page
    .getByRole('button', { name: /^Next action for / })
    .first()
    .click()
  const next = page.getByRole('textbox', { name: /^Next action for / })
  await expect(next).toBeFocused()
  await next.fill('Ask for references tomorrow')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Next: Ask for references/)).toBeVisible()

  await page
    .getByRole('button', { name: /^Plan an interview for / })
    .first()
    .click()
  const form = page.getByRole('form', { name: /^Interview for / })
  await form.getByRole('textbox', { name: 'Day' }).fill('tomorrow')
  await form.getByRole('textbox', { name: 'Time' }).fill('2 pm')
  await form.getByRole('textbox', { name: 'Where' }).fill('Room 2, 3rd floor')
  await form.getByRole('textbox', { name: 'With whom' }).fill('With the team')
  await form.scrollIntoViewIfNeeded()
  await showScreen(page, 'interview-form-light')
  await form.getByRole('button', { name: 'Plan' }).click()
  const interviews = page.getByRole('list', { name: /^Interviews for / })
  await expect(interviews).toContainText('Room 2, 3rd floor')
  await page.emulateMedia({ colorScheme: 'dark' })
  await showScreen(page, 'interview-planned-dark')

  // Both files go into a folder that the system's dialog asks for; opening them is asked about.
  const folder = join(sandbox.documents, 'out')
  await mkdir(folder)
  await answerOpenDialogs(electron, [folder])
  await interviews.getByRole('button', { name: /^Save for the calendar/ }).click()
  await expect(page.getByText(/Open it in the calendar\?/)).toBeVisible()
  await interviews.getByRole('button', { name: /^Write an invitation/ }).click()
  await page.getByRole('menuitem', { name: 'German' }).click()
  await expect(page.getByText(/Open it in the mail program\?/)).toBeVisible()
  const names = (await readdir(folder)).sort()
  expect(names.map((name) => name.split('.').at(-1))).toEqual(['eml', 'ics'])
  const [mailName = '', calendarName = ''] = names
  const event = readCalendar(await readFile(join(folder, calendarName), 'utf8'))
  expect(event.get('LOCATION')).toBe('Room 2, 3rd floor')
  const mail = await PostalMime.parse(await readFile(join(folder, mailName)))
  expect(mail.text).toContain('Guten Tag Amara Okafor')
  expect(mail.text).not.toContain('With the team')

  await openArea(page, 'Roles')
  await openRole(page, 'Chief of Technology')
  await openTab(page, 'Candidates')
  await resize(app, 1024, 640)
  await showScreen(page, 'role-candidates-1024-dark')
  await page.getByRole('button', { name: /^Next with Amara Okafor: Interview/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('list', { name: /^Interviews for / })).toBeVisible()
  await showScreen(page, 'interview-role-dark')
  await dialog.getByRole('button', { name: /^Call off: interview/ }).click()
  await expect(dialog.getByRole('list', { name: /^Interviews for / })).toBeHidden()
  await undo(page, 'Called off the interview.')
  await expect(dialog.getByRole('list', { name: /^Interviews for / })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+t')
  await expect(page.locator('[data-due-line]', { hasText: 'With the team' })).toBeVisible()
  await expect(page.locator('[data-due-line]', { hasText: 'Ask for references' })).toBeVisible()
  await showScreen(page, 'interview-today-dark')
})
