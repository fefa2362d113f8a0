// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/postingReading'
import {
  createEmptySortedRole,
  type PostingPlace,
  type SortedLine,
} from '@shared/model/sortedPosting'
import { useRouter } from '@renderer/navigation/routes'
import { openImport, useImportDialog } from '@renderer/features/roles/importing/importDialogState'
import { ImportDialog } from '@renderer/features/roles/importing/ImportDialog'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'

const line = (from: number, place: PostingPlace, text: string): SortedLine => ({
  from,
  to: from,
  text,
  place,
  confidence: 1,
  why: 'stands there',
})

const read = (title: string, lines: SortedLine[]): PostingReading => ({
  text: lines.map(({ text }) => text).join('\n'),
  encoding: null,
  isScanned: false,
  repairs: [{ from: 'β€”', to: '—', line: 12 }],
  posting: {
    kind: 'posting',
    language: 'en',
    roles: [{ ...createEmptySortedRole(), title, lines }],
    leftOut: [{ from: 1, to: 1, text: 'Back to Home', why: 'belongs to the page' }],
    warnings: ['Please check accented letters.'],
  },
})

const posting = read('Chief of Technology', [
  line(1, 'title', 'Chief of Technology'),
  line(2, 'responsibilities.primary', 'Lead the teams'),
  line(3, 'responsibilities.primary', 'Answer to the board'),
  line(4, 'unsorted', 'One thing'),
  line(5, 'unsorted', 'Another'),
])

const unrecognised = read('', [line(1, 'unsorted', 'hello')])

describe('pasting a posting', () => {
  const record = createRoleRecord({ title: 'Chief of Technology' })
  let bridge: FakeBridge

  const open = (answers: Answers) => {
    bridge = installFakeBridge(answers)
    openImport('paste')
    renderInWindow(<ImportDialog />)
    return userEvent.setup()
  }
  const paste = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
    await user.click(await screen.findByRole('textbox', { name: 'Text of the posting' }))
    await user.paste(text)
  }
  const created = () => bridge.calls.filter(({ name }) => name === 'roles.create')

  beforeEach(() => useRouter.getState().reset())
  afterEach(() => {
    useImportDialog.setState({ source: null })
    cleanup()
  })

  it('shows what was found, repaired, left out and unsorted, before anything is saved', async () => {
    const user = open({ 'postings.readText': () => ok(posting) })
    await paste(user, 'the whole page')
    expect(await screen.findByRole('heading', { name: 'Chief of Technology' })).toBeTruthy()
    const found = screen.getByRole('region', { name: 'What was found' }).textContent
    expect(found).toContain('Primary functions2')
    expect(found).not.toContain('Lateral moves')
    expect(found).toContain('Please check accented letters.')
    expect(found).toContain('1 damaged passage repaired')
    expect(found).toContain('Back to Home')
    expect(found).toMatch(/Unsorted.*2/)
    expect(created()).toEqual([])
  })

  it('creates the role when that is confirmed, and opens it', async () => {
    const user = open({
      'postings.readText': () => ok(posting),
      'roles.create': () => ok(record),
    })
    await paste(user, 'the whole page')
    await screen.findByRole('heading', { name: 'Chief of Technology' })
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    expect(created()).toMatchObject([
      {
        input: { draft: { title: 'Chief of Technology', responsibilities: { primary: [{}, {}] } } },
      },
    ])
    expect(useRouter.getState().route).toEqual({ area: 'roles', roleId: record.id, tab: 'posting' })
    expect(useImportDialog.getState().source).toBeNull()
  })

  it('keeps the text when the role could not be saved', async () => {
    const user = open({
      'postings.readText': () => ok(posting),
      'roles.create': () => fail('disk-full', 'The disk is full.'),
    })
    await paste(user, 'the whole page')
    await screen.findByRole('heading', { name: 'Chief of Technology' })
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('the whole page')
  })

  it('says so when nothing was recognised, and where the lines went', async () => {
    const user = open({ 'postings.readText': () => ok(unrecognised) })
    await paste(user, 'hello')
    expect(await screen.findByText(/No part of a posting was recognised/)).toBeTruthy()
    expect(screen.getByText(/kept under Unsorted/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create role' }).disabled).toBe(
      false,
    )
  })

  it('says so when the clipboard holds no text, and offers nothing to create', async () => {
    const user = open({})
    await paste(user, '  ')
    expect(await screen.findByText(/The clipboard holds no text/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create role' }).disabled).toBe(
      true,
    )
  })
})
