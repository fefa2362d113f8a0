// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { summarizeCandidate } from '@shared/domain/records/summaries'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { candidateIdSchema, createId } from '@shared/model/ids'
import { useCandidates } from '@renderer/data/queries'
import { createQueryClient } from '@renderer/data/queryClient'
import { invalidateOnEvents } from '@renderer/data/queryInvalidation'
import { installFakeBridge, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const createCandidate = (name: string): Candidate => ({
  ...createEmptyCandidateDraft(),
  id: createId(candidateIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name,
})

const View = () => {
  const { data: candidates = [] } = useCandidates()
  const [first, last] = [candidates.at(0), candidates.at(-1)]
  return <p>{`${candidates.length}: ${first?.name} to ${last?.name}`}</p>
}

describe('a long list of candidates', () => {
  let candidates: Candidate[]
  let bridge: FakeBridge
  let disconnect: () => void

  const listCalls = () => bridge.calls.filter(({ name }) => name === 'candidates.list').length
  const settle = () => act(() => vi.advanceTimersByTimeAsync(1_000))

  beforeEach(async () => {
    vi.useFakeTimers()
    candidates = Array.from({ length: 2_500 }, (_, index) => createCandidate(`Person ${index + 1}`))
    bridge = installFakeBridge({
      'candidates.list': () => ok(candidates.map((candidate) => summarizeCandidate(candidate, 0))),
      'candidates.get': ({ id }) => {
        const candidate = candidates.find((each) => each.id === id)
        return candidate === undefined ? fail('not-found', 'It is gone.') : ok(candidate)
      },
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

  it('is shown completely', () => {
    expect(screen.getByText('2500: Person 1 to Person 2500')).toBeDefined()
    expect(listCalls()).toBe(1)
  })

  it('shows a saved candidate without being fetched again', async () => {
    candidates = candidates.with(0, { ...candidates[0]!, name: 'Ada', rev: 2 })
    const { id } = candidates[0]!
    bridge.emit('records.changed', { collection: 'candidates', id, kind: 'saved' })
    await settle()
    expect(screen.getByText('2500: Ada to Person 2500')).toBeDefined()
    expect(listCalls()).toBe(1)
  })

  it('is fetched again if a saved candidate no longer exists', async () => {
    const { id } = candidates[0]!
    candidates = candidates.slice(1)
    bridge.emit('records.changed', { collection: 'candidates', id, kind: 'saved' })
    await settle()
    expect(screen.getByText('2499: Person 2 to Person 2500')).toBeDefined()
  })

  it('is fetched again if a candidate was created', async () => {
    candidates = [...candidates, createCandidate('Zoe')]
    const { id } = candidates.at(-1)!
    bridge.emit('records.changed', { collection: 'candidates', id, kind: 'created' })
    await settle()
    expect(screen.getByText('2501: Person 1 to Zoe')).toBeDefined()
  })
})
