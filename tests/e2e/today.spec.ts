import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { buildWorkspace, rememberWorkspace } from '../helpers/buildWorkspace'
import { expect, test, type AppFixtures } from './support/fixtures'
import { resize } from './support/resize'
import { openArea, openSample } from './support/sample'
import { showScreen } from './support/screens'
import { undo } from './support/toasts'

/** Plans a next action of a sample candidate, for a number of days from today. */
const plan = (page: Page, name: string, text: string, days: number): Promise<void> =>
  page.evaluate(
    async ([wanted, action, count]) => {
      const candidates = await window.rolebench.invoke('candidates.list', {})
      if (!candidates.ok) throw new Error(candidates.error.message)
      const found = candidates.value.rows.find((row) => row[3] === wanted)
      if (found === undefined) throw new Error(`There is no ${wanted}.`)
      const day = new Date(Date.now() + count * 86_400_000)
      const pad = (number: number) => String(number).padStart(2, '0')
      const planned = await window.rolebench.invoke('today.replan', {
        reference: {
          kind: 'action',
          collection: 'candidates',
          id: found[0],
          interviewId: null,
        },
        action: {
          text: action,
          day: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
        },
      })
      if (!planned.ok) throw new Error(planned.error.message)
    },
    [name, text, days] as const,
  )

const line = (page: Page, text: string) => page.locator('[data-due-line]', { hasText: text })

test('works off Today by keyboard alone', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await plan(page, 'Amara Okafor', 'Call back', -1)
  await plan(page, 'Łukasz Wiśniewski', 'Send the offer', 0)
  await page.keyboard.press('Control+t')
  await expect(page.getByRole('heading', { name: 'Overdue' })).toBeVisible()
  await resize(app, 1440, 900)
  await showScreen(page, 'today-light')

  // Tab leads to the first line; D asks what came of it, Enter writes it down.
  await line(page, 'Call back').focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'What came of it' })).toBeFocused()
  await page.keyboard.type('Wants four days')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Call back')).toBeHidden()
  await expect(line(page, 'Send the offer')).toBeFocused()

  // M moves it to a day; the focus stays with it.
  await page.keyboard.press('m')
  await expect(page.getByRole('textbox', { name: 'To which day' })).toBeFocused()
  await page.keyboard.type('tomorrow')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Send the offer')).toContainText('Tomorrow')
  await expect(line(page, 'Send the offer')).toBeFocused()

  // E writes it anew, with its day.
  await page.keyboard.press('e')
  await expect(page.getByRole('textbox', { name: 'What is to be done, and when' })).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Ask for references today')
  await expect(page.getByRole('status').filter({ hasText: 'Ask for references' })).toBeVisible()
  await showScreen(page, 'today-form')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Ask for references')).toContainText('Today')

  // Escape leaves a form without a change; Ctrl+Z takes the last step back.
  await expect(line(page, 'Ask for references')).toBeFocused()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'What came of it' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(line(page, 'Ask for references')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(line(page, 'Send the offer')).toContainText('Tomorrow')

  // Enter opens the person, whose timeline tells what came of the call.
  await line(page, 'Send the offer').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Łukasz Wiśniewski' }).first()).toBeVisible()

  // A role's timeline is a tab of the panel beside its posting.
  await openArea(page, 'Roles')
  await page.getByRole('tab', { name: 'Activity' }).click()
  await page.getByRole('textbox', { name: 'Next action' }).fill('ask for the budget 3.3.')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Next: ask for the budget/)).toBeVisible()
  await showScreen(page, 'timeline-role')
})

test('says in an empty workspace what will appear, and is readable in the dark', async ({
  app,
}) => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSample(page)
  await resize(app, 1024, 640)
  await plan(page, 'Amara Okafor', 'Call back', -1)
  await openArea(page, 'Today')
  await expect(line(page, 'Call back')).toBeVisible()
  await showScreen(page, 'today-dark')
})

/** Plans a next action of every candidate, today. */
const planAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { invoke } = window.rolebench
    const candidates = await invoke('candidates.list', {})
    if (!candidates.ok) throw new Error(candidates.error.message)
    const day = new Date()
    const pad = (number: number) => String(number).padStart(2, '0')
    const plan = async (index: number, row: (typeof candidates.value.rows)[number]) => {
      const planned = await invoke('today.replan', {
        reference: { kind: 'action', collection: 'candidates', id: row[0], interviewId: null },
        action: {
          text: `Call number ${index + 1}.`,
          day: `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`,
        },
      })
      if (!planned.ok) throw new Error(planned.error.message)
    }
    await Promise.all(candidates.value.rows.map((row, index) => plan(index, row)))
  })

/** Opens Today in a workspace with so many candidates, each with a next action for today. */
const openDue = async (
  sandbox: AppFixtures['sandbox'],
  startApp: AppFixtures['startApp'],
  count: number,
): Promise<Page> => {
  const workspace = await buildWorkspace(join(sandbox.documents, 'Due'), {
    roles: 0,
    candidates: count,
  })
  await rememberWorkspace(sandbox.userData, workspace)
  const app = await startApp()
  const { page } = app
  await resize(app, 1440, 900)
  await openArea(page, 'Candidates')
  await expect(page.getByRole('option').first()).toBeVisible()
  await planAll(page)
  await openArea(page, 'Today')
  return page
}

test('works off the only line, and then says that nothing is due', async ({
  sandbox,
  startApp,
}) => {
  const page = await openDue(sandbox, startApp, 1)
  const first = line(page, 'Call number 1.')
  await expect(first).toBeVisible()
  await showScreen(page, 'today-1')

  await first.focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'What came of it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
  await expect(page.getByText('Nothing is due')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused()
  await showScreen(page, 'today-none')
})

test('works off a line of two hundred, and goes on with the next', async ({
  sandbox,
  startApp,
}) => {
  const page = await openDue(sandbox, startApp, 200)
  const lines = page.locator('[data-due-line]')
  const first = lines.filter({ hasText: 'Call number 1.' })
  await expect(first).toBeVisible()
  await expect(lines.filter({ hasText: 'Call number 200.' })).toHaveCount(1)

  await first.focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'What came of it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toHaveCount(0)
  await expect(page.locator('[data-due-line]:focus')).toHaveCount(1)
})

test('keeps a timeline by keyboard', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openArea(page, 'Candidates')
  await page.getByRole('option', { name: /^Amara Okafor/ }).click()
  await resize(app, 1440, 900)
  const timeline = page.getByRole('region', { name: 'Activity' })

  await page.getByRole('textbox', { name: 'Next action', exact: true }).fill('call back Thursday')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Next: call back/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Done: call back' })).toBeFocused()

  const words = timeline.getByRole('textbox', {
    name: 'What was said or done',
  })
  await words.focus()
  await page.keyboard.type('Wants to work four days')
  await page.keyboard.press('Control+Enter')
  const lines = timeline.getByRole('listitem')
  await expect(lines.filter({ hasText: 'Wants to work four days' })).toBeVisible()
  await expect(words).toBeFocused()
  await expect(words).toHaveValue('')

  await timeline.getByRole('button', { name: 'Edit “Note: Wants to work four days”' }).focus()
  await page.keyboard.press('Enter')
  const edited = timeline
    .getByRole('form', { name: /^Edit/ })
    .getByRole('textbox', { name: 'What was said or done' })
  await expect(edited).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Wants three days')
  await page.keyboard.press('Control+Enter')
  await expect(lines.filter({ hasText: 'Wants three days' })).toBeVisible()
  await timeline.getByRole('button', { name: /^Edited: 1 earlier wording/ }).focus()
  await page.keyboard.press('Enter')
  await expect(timeline.getByRole('list', { name: /^Earlier wordings/ })).toContainText(
    'Wants to work four days',
  )
  await showScreen(page, 'timeline-light')

  await timeline.getByRole('button', { name: 'Delete “Note: Wants three days”' }).focus()
  await page.keyboard.press('Enter')
  await expect(lines.filter({ hasText: 'Wants three days' })).toHaveCount(0)
  await undo(page, /^Deleted “/)
  await expect(lines.filter({ hasText: 'Wants three days' })).toBeVisible()
})

test('an agency has its next action and timeline, and is due on Today', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await openArea(page, 'Agencies')
  await page.getByRole('option', { name: /^Nordlicht/ }).click()
  const next = page.getByRole('textbox', { name: 'Next action', exact: true })
  await next.fill('ask for two more profiles')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Next: ask for two more profiles/)).toBeVisible()
  const words = page.getByRole('textbox', { name: 'What was said or done' })
  await words.fill('Has nobody for nights')
  await page.keyboard.press('Control+Enter')
  const lines = page.getByRole('list', { name: 'What was said and done' }).getByRole('listitem')
  await expect(lines.filter({ hasText: 'Has nobody for nights' })).toBeVisible()
  await openArea(page, 'Today')
  await expect(line(page, 'ask for two more profiles')).toContainText('Nordlicht')
})
