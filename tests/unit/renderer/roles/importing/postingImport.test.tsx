// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { attachmentHashSchema } from '@shared/model/ids'
import { timestampSchema } from '@shared/model/record'
import type { RoleSource } from '@shared/model/role'
import type { SortedPosting } from '@shared/model/reading/sortedPosting'
import { PostingImport } from '@renderer/features/roles/importing/PostingImport'
import {
  askForPosting,
  closeImport,
  useImportSession,
} from '@renderer/features/roles/importing/session/importSession'
import { useRouter } from '@renderer/navigation/routes'
import {
  createExamplePosting,
  createSortedRole,
  placeLine,
} from '../../../domain/postingReview/exampleReview'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../../helpers/fakeBridge'
import { renderInWindow } from '../../../../helpers/renderInWindow'
import { example, readingOf, record } from './readings'

describe('importing a posting', () => {
  let bridge: FakeBridge
  let user: ReturnType<typeof userEvent.setup>

  const open = (answers: Answers): void => {
    Element.prototype.scrollIntoView = () => undefined
    bridge = installFakeBridge({ 'roles.create': () => ok(record), ...answers })
    renderInWindow(<PostingImport placeChoice={null} />)
    user = userEvent.setup()
  }
  const paste = async (text: string): Promise<void> => {
    askForPosting()
    await user.click(await screen.findByRole('textbox', { name: 'Text of the posting' }))
    await user.paste(text)
  }
  const created = () => bridge.calls.filter(({ name }) => name === 'roles.create')
  const source = () => screen.getByRole('listbox', { name: 'Text of the posting' })
  const lineOf = (text: string) => within(source()).getByRole('option', { name: new RegExp(text) })

  beforeEach(() => useRouter.getState().reset())
  afterEach(() => {
    closeImport()
    cleanup()
  })

  it('shows the lines to check first, each with the reason, and saves nothing', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    const checks = await screen.findByRole('region', { name: 'Lines to check' })
    expect(within(checks).getByRole('heading').textContent).toBe('2 lines to check')
    expect(checks.textContent).toContain('Perhaps Primary functions: an example')
    expect(created()).toEqual([])
  })

  it('passes on the HTML of the clipboard along with its text', async () => {
    open({ 'postings.readText': () => ok(example) })
    askForPosting()
    const box = await screen.findByRole('textbox', { name: 'Text of the posting' })
    const held: Record<string, string> = { 'text/plain': 'Baker', 'text/html': '<h1>Baker</h1>' }
    fireEvent.paste(box, { clipboardData: { getData: (type: string) => held[type] ?? '' } })
    expect(bridge.calls.at(-1)).toEqual({
      name: 'postings.readText',
      input: { text: 'Baker', html: '<h1>Baker</h1>' },
    })
  })

  it('moves a line by a letter, and undoes that with Ctrl+Z', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Bake bread')))
    await user.keyboard('o')
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, What we offer')
    await user.keyboard('{Control>}z{/Control}')
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, Primary functions')
    await user.keyboard('{Control>}y{/Control}')
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, What we offer')
  })

  it('moves a line with the menu that Enter opens, and returns to it', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Bake bread')))
    await user.keyboard('{Enter}')
    const first = await screen.findByRole('menuitem', { name: /^About the company/ })
    await waitFor(() => expect(document.activeElement).toBe(first))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, Secondary functions')
    await waitFor(() => expect(document.activeElement).toBe(lineOf('Bake bread')))
  })

  it('moves several lines chosen with Shift', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Bake bread')))
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}s')
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, Secondary functions')
    expect(lineOf('Clean the ovens').getAttribute('aria-label')).toBe(
      'Clean the ovens, Secondary functions',
    )
  })

  it('goes to the next line to check with R, until none is left', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Clean the ovens')))
    await user.keyboard('r')
    expect(document.activeElement).toBe(lineOf('Early bird'))
    await user.keyboard('r')
    expect(screen.queryByRole('region', { name: 'Lines to check' })).toBeNull()
    // Enter accepts from there.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Create role' }))
  })

  it('creates the role as it was sorted, and opens it', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Early bird')))
    await user.keyboard('f')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(created()).toHaveLength(1))
    expect(created()[0]?.input).toMatchObject({
      draft: { title: 'Baker', location: 'Leeds', skills: { soft: [{ name: 'Early bird' }] } },
    })
    await waitFor(() => expect(useImportSession.getState().stage).toBe('closed'))
    expect(useRouter.getState().route).toEqual({ area: 'roles', roleId: record.id, tab: 'posting' })
  })

  it('uses the edited facts', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await screen.findByRole('button', { name: 'Edit facts' }))
    const title = screen.getByRole('textbox', { name: 'Title' })
    await waitFor(() => expect(document.activeElement).toBe(title))
    // The title stands once on the screen: in its field.
    expect(screen.queryByRole('heading', { name: 'Baker' })).toBeNull()
    await user.clear(title)
    await user.type(title, 'Head Baker')
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    await waitFor(() => expect(created()).toHaveLength(1))
    expect(created()[0]?.input).toMatchObject({ draft: { title: 'Head Baker' } })
  })

  it('keeps the source with the role', async () => {
    const source: RoleSource = {
      kind: 'pasted',
      fileName: '',
      content: null,
      text: { hash: attachmentHashSchema.parse('a'.repeat(64)), bytes: 5 },
      addedAt: timestampSchema.parse('2027-03-01T09:00:00.000Z'),
    }
    open({ 'postings.readText': () => ok(example), 'postings.keepSource': () => ok(source) })
    await paste('the whole page')
    await user.click(await screen.findByRole('button', { name: 'Create role' }))
    await waitFor(() => expect(created()).toHaveLength(1))
    expect(created()[0]?.input).toMatchObject({ draft: { title: 'Baker', source } })
    expect(bridge.calls.find(({ name }) => name === 'postings.keepSource')?.input).toEqual({
      source: { kind: 'pasted', text: 'the whole page', html: null },
    })
  })

  it('keeps everything that was sorted if the role could not be saved', async () => {
    open({
      'postings.readText': () => ok(example),
      'roles.create': () => fail('disk-full', 'The disk is full.'),
    })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Bake bread')))
    await user.keyboard('o')
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    await waitFor(() => expect(created()).toHaveLength(1))
    expect(lineOf('Bake bread').getAttribute('aria-label')).toBe('Bake bread, What we offer')
  })

  it('asks before Escape discards a pasted text', async () => {
    open({ 'postings.readText': () => ok(example) })
    await paste('the whole page')
    await user.click(await waitFor(() => lineOf('Bake bread')))
    await user.keyboard('{Escape}')
    const question = await screen.findByRole('dialog', { name: 'Discard the pasted text?' })
    await user.click(within(question).getByRole('button', { name: 'Discard' }))
    expect(useImportSession.getState().stage).toBe('closed')
  })

  it('says that a text is not an advert, and lets the user continue all the same', async () => {
    open({
      'postings.readText': () =>
        ok(readingOf({ ...createExamplePosting(), kind: 'not-a-posting' })),
    })
    await paste('a recipe')
    expect(await screen.findByText(/does not look like a job posting/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    await waitFor(() => expect(created()).toHaveLength(1))
  })

  it('says so if the clipboard contains no text', async () => {
    open({})
    await paste('  ')
    expect(await screen.findByText(/The clipboard contains no text/)).toBeTruthy()
    expect(bridge.calls.filter(({ name }) => name === 'postings.readText')).toEqual([])
  })

  it('says what was repaired and guessed', async () => {
    const posting = { ...createExamplePosting(), warnings: ['The encoding was guessed.'] }
    open({
      'postings.readText': () =>
        ok(readingOf(posting, { repairs: [{ from: 'Ã¼', to: 'ü', line: 4 }] })),
    })
    await paste('the whole page')
    expect(await screen.findByText('The encoding was guessed.')).toBeTruthy()
    expect(screen.getByText('1 damaged passage repaired')).toBeTruthy()
  })

  it('creates the roles of a page that are ticked, and no others', async () => {
    const several: SortedPosting = {
      ...createExamplePosting(),
      kind: 'several',
      roles: ['Baker', 'Driver', 'Clerk'].map((title, index) =>
        createSortedRole([placeLine(index + 1, title, 'title')], { title }),
      ),
      leftOut: [],
    }
    open({ 'postings.readText': () => ok(readingOf(several)) })
    await paste('the whole page')
    await user.click(await screen.findByRole('checkbox', { name: 'Import Driver' }))
    await user.click(screen.getByRole('button', { name: 'Create 2 roles' }))
    await waitFor(() => expect(created()).toHaveLength(2))
    expect(created().map(({ input }) => input)).toMatchObject([
      { draft: { title: 'Baker' } },
      { draft: { title: 'Clerk' } },
    ])
  })
})
