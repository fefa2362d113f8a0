// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '@shared/contract/result'
import { agencyIdSchema, createId } from '@shared/model/ids'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { useAgencies, useWorkspace } from '@renderer/data/queries'
import { createQueryClient } from '@renderer/data/queryClient'
import { invalidateOnEvents } from '@renderer/data/queryInvalidation'
import { createWorkspaceState } from '../../../helpers/createWorkspaceState'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const createAgency = (name: string): Agency => ({
  ...createEmptyAgencyDraft(),
  id: createId(agencyIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name,
})

const View = () => {
  const { data: workspace } = useWorkspace()
  const { data: agencies = [] } = useAgencies()
  return (
    <>
      <h1>{workspace?.name}</h1>
      <p>{agencies.map(({ name }) => name).join(', ')}</p>
    </>
  )
}

describe('events from the main process', () => {
  let agencies: Agency[]
  let answerAgencies: NonNullable<Answers['agencies.list']>
  let bridge: FakeBridge
  let disconnect: () => void

  const countReads = () => bridge.calls.filter(({ name }) => name === 'agencies.list').length
  const settle = () => act(() => vi.advanceTimersByTimeAsync(1_000))

  beforeEach(async () => {
    vi.useFakeTimers()
    agencies = [createAgency('Northwind')]
    answerAgencies = () => ok(agencies)
    bridge = installFakeBridge({
      'workspace.getState': () => ok(createWorkspaceState({ name: 'First' })),
      'agencies.list': (input) => answerAgencies(input),
    })
    const queryClient = createQueryClient()
    disconnect = invalidateOnEvents(queryClient)
    renderInWindow(<View />, queryClient)
    await settle()
  })
  afterEach(() => {
    disconnect()
    cleanup()
    vi.useRealTimers()
  })

  it('shows what has changed', async () => {
    agencies = [...agencies, createAgency('Acme')]
    bridge.emit('records.changed', { collection: 'agencies', id: agencies[1]!.id, kind: 'created' })
    await settle()
    expect(screen.getByText('Northwind, Acme')).toBeDefined()
  })

  it('fetches a list once for thousands of changes', async () => {
    for (let count = 0; count < 1_000; count += 1) {
      bridge.emit('records.changed', { collection: 'agencies', id: String(count), kind: 'created' })
    }
    await settle()
    expect(countReads()).toBe(2)
  })

  it('asks again only after an answer, and then shows what changed meanwhile', async () => {
    const answers: (() => void)[] = []
    answerAgencies = () => {
      const known = agencies
      return new Promise((resolve) => answers.push(() => resolve(ok(known))))
    }
    const change = () =>
      bridge.emit('records.changed', { collection: 'agencies', id: 'x', kind: 'created' })
    change()
    await settle()
    agencies = [...agencies, createAgency('Acme')]
    change()
    await settle()
    expect(answers).toHaveLength(1)

    answers[0]!()
    await settle()
    expect(answers).toHaveLength(2)
    answers[1]!()
    await settle()
    expect(screen.getByText('Northwind, Acme')).toBeDefined()
  })

  it('leaves lists alone that a change does not affect', async () => {
    bridge.emit('records.changed', { collection: 'sentPostings', id: 'x', kind: 'created' })
    await settle()
    expect(countReads()).toBe(1)
  })

  it('shows another workspace with nothing left of the previous one', async () => {
    agencies = [createAgency('Elsewhere')]
    bridge.emit('workspace.changed', createWorkspaceState({ name: 'Second' }))
    await settle()
    expect(screen.getByRole('heading').textContent).toBe('Second')
    expect(screen.queryByText('Northwind')).toBeNull()
  })
})
