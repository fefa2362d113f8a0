// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { createId, roleIdSchema, sentPostingIdSchema } from '@shared/model/ids'
import { sentPostingSchema, type SentPosting } from '@shared/model/sentPosting'
import type { ReadOnly } from '@shared/model/workspace/workspaceState'
import { SentPostingTable } from '@renderer/features/sentPostings/SentPostingTable'
import { createWorkspaceState } from '../../../helpers/createWorkspaceState'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const sentAt = '2026-03-03T09:30:10.000Z'

const createSentPosting = (part: Partial<SentPosting> = {}): SentPosting => ({
  id: createId(sentPostingIdSchema),
  rev: 1,
  createdAt: sentAt,
  updatedAt: sentAt,
  roleId: createId(roleIdSchema),
  roleRev: 1,
  roleTitle: 'Baker',
  audience: 'advert',
  agencyId: null,
  format: 'docx',
  fileName: 'Baker.docx',
  bytes: 1,
  sentAt,
  ...part,
})

const show = (sentPostings: SentPosting[], readOnly: ReadOnly | null = null) => {
  const bridge = installFakeBridge({
    'workspace.getState': () => ok(createWorkspaceState({ readOnly })),
    'sentPostings.setStatus': ({ status }) => ok(createSentPosting({ status })),
  })
  renderInWindow(
    <SentPostingTable
      sentPostings={sentPostings}
      headings={[]}
      nameRecipient={({ audience }) => audience}
    />,
  )
  return bridge
}

const statuses = () => screen.getAllByRole<HTMLSelectElement>('combobox', { name: /^Status of / })

afterEach(cleanup)

it('calls the statuses of one file by different names, sent anew within a minute or to another', () => {
  show([
    createSentPosting(),
    createSentPosting({ sentAt: '2026-03-03T09:30:50.000Z' }),
    createSentPosting({ audience: 'full' }),
  ])
  const names = statuses().map((select) => select.getAttribute('aria-label'))
  expect(new Set(names).size).toBe(3)
})

it('saves the status that is chosen', async () => {
  const sentPosting = createSentPosting()
  const { calls } = show([sentPosting])
  const [select] = statuses()
  expect(select?.value).toBe('prepared')
  if (select) fireEvent.change(select, { target: { value: 'answered' } })
  await waitFor(() =>
    expect(calls).toContainEqual({
      name: 'sentPostings.setStatus',
      input: { id: sentPosting.id, status: 'answered' },
    }),
  )
})

it('shows a status that only a newer version knows, and none of its own beside the known', () => {
  const ofNewer = sentPostingSchema.parse({ ...createSentPosting(), status: 'withdrawn' })
  show([ofNewer, createSentPosting({ status: 'sent' })])
  const [newer, known] = statuses()
  expect(newer?.value).toBe('withdrawn')
  expect(newer?.options).toHaveLength(4)
  expect(known?.options).toHaveLength(3)
})

it('changes no status where nothing can be saved', async () => {
  show([createSentPosting({ status: 'sent' })], {
    reason: 'requested',
    message: 'Opened read-only.',
    holder: null,
  })
  await waitFor(() => expect(statuses()[0]?.disabled).toBe(true))
  expect(statuses()[0]?.value).toBe('sent')
})
