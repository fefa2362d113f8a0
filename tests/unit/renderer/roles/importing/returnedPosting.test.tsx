// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { createId, sentPostingIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { RecognizedPosting } from '@shared/model/reading/recognizedPosting'
import { PostingImport } from '@renderer/features/roles/importing/PostingImport'
import { importDropped } from '@renderer/features/roles/importing/session/importCommands'
import { closeImport } from '@renderer/features/roles/importing/session/importSession'
import { createSortedRole, placeLine } from '../../../domain/postingReview/exampleReview'
import { installFakeBridge, type FakeBridge } from '../../../../helpers/fakeBridge'
import { renderInWindow } from '../../../../helpers/renderInWindow'
import { createRoleRecord } from '../createRoleRecord'
import { readingOf } from './readings'

const items = (...texts: string[]) => texts.map(createListItem)

const role = createRoleRecord({
  title: 'Baker',
  location: 'Hull',
  offer: items('Free bread', 'A bicycle'),
})

const reading = readingOf(
  {
    kind: 'posting',
    language: 'en',
    roles: [
      createSortedRole(
        [
          placeLine(1, 'Baker', 'title'),
          placeLine(2, 'Free bread', 'offer'),
          placeLine(3, 'Free cake', 'offer'),
        ],
        { title: 'Baker', location: 'York' },
      ),
    ],
    leftOut: [],
    warnings: [],
  },
  {
    traces: {
      marks: ['0123456789abcdef0123456789ab'],
      changes: [],
      comments: [{ author: 'Anna Pike', at: '', text: 'Where is it?', about: 'York' }],
    },
  },
)

const recognized: RecognizedPosting = {
  sentPostingId: createId(sentPostingIdSchema),
  roleId: role.id,
  roleRev: 7,
  roleTitle: 'Baker',
  audience: 'agency',
  agencyId: null,
  agencyName: 'Harbour & Pike',
  sentAt: '2026-11-12T09:00:00.000Z',
  foundBy: 'mark',
  sent: createRoleRecord({
    title: 'Baker',
    location: 'Leeds',
    offer: items('Free bread', 'A bicycle'),
  }),
}

describe('a posting that came back', () => {
  let bridge: FakeBridge

  const drop = (posting: RecognizedPosting | null): ReturnType<typeof userEvent.setup> => {
    bridge = installFakeBridge({
      'roles.get': () => ok(role),
      'roles.save': ({ record }) => ok({ ...record, rev: record.rev + 1 }),
      'postings.recognize': () => ok(posting),
      'postings.readDropped': ({ files }) =>
        ok(files.map(({ name }) => ({ name, result: ok(reading) }))),
    })
    renderInWindow(<PostingImport placeChoice={null} />)
    importDropped([new File(['Baker'], 'final.docx')])
    return userEvent.setup()
  }

  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined
  })

  afterEach(() => {
    closeImport()
    cleanup()
  })

  it('says what it is, and takes over what was changed in it and not since', async () => {
    const user = drop(recognized)
    await screen.findByText(/version 7 of “Baker”, sent to Harbour & Pike on/u)
    await user.click(screen.getByRole('button', { name: 'Show what was changed' }))
    const isTicked = (name: string): boolean =>
      screen.getByRole<HTMLInputElement>('checkbox', { name }).checked
    await screen.findByRole('heading', { name: 'Changed in “Baker”' })
    expect(
      isTicked('What we offer: Free cake') && isTicked('What we offer: remove A bicycle'),
    ).toBe(true)
    expect(isTicked('Location: York')).toBe(false)
    expect(screen.getByText('Changed in the role since this was sent')).toBeTruthy()
    const comments = screen.getByRole('region', { name: 'Comments' })
    expect(within(comments).getByText('Where is it?')).toBeTruthy()
    expect(within(comments).getByText('on “York”')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Add 1 and remove 1 detail' }))
    await waitFor(() =>
      expect(bridge.calls.find(({ name }) => name === 'roles.save')?.input).toMatchObject({
        record: { location: 'Hull', offer: [{ text: 'Free bread' }, { text: 'Free cake' }] },
      }),
    )
  })

  it('can’t be compared if its version was not kept', async () => {
    drop({ ...recognized, sent: null, foundBy: 'text' })
    await screen.findByText(/By its text, this is version 7/u)
    expect(screen.getByText(/That version was not kept/u)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show what was changed' })).toBeNull()
  })

  it('is an import like any other if it was never sent', async () => {
    drop(null)
    await screen.findByRole('button', { name: 'Create role' })
    expect(screen.queryByText(/version 7/u)).toBeNull()
  })
})
