// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChannelInput } from '@shared/contract/contract'
import { fail, ok } from '@shared/contract/result'
import { packCandidate, summarizeCandidate } from '@shared/domain/records/summaries'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { candidateIdSchema, createId } from '@shared/model/ids'
import { candidateRowsKey, useCandidates } from '@renderer/data/queries'
import { createQueryClient } from '@renderer/data/queryClient'
import { invalidateOnEvents } from '@renderer/data/queryInvalidation'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const pageRows = 1_000
const pages = 3

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
  let queryClient: QueryClient
  let disconnect: () => void
  let answerPage: NonNullable<Answers['candidates.list']>

  const readPage = ({ after }: ChannelInput<'candidates.list'>) => {
    const from = candidates.findIndex(({ id }) => id === after?.id) + 1
    const page = candidates.slice(from, from + pageRows)
    const last = from + pageRows < candidates.length ? page.at(-1)! : null
    return ok({
      rows: page.map((candidate) => packCandidate(summarizeCandidate(candidate, 0))),
      next: last === null ? null : { createdAt: last.createdAt, id: last.id },
    })
  }
  const listCalls = () => bridge.calls.filter(({ name }) => name === 'candidates.list').length
  const rename = (index: number, name: string) => {
    candidates = candidates.with(index, { ...candidates[index]!, name, rev: 2 })
    const { id } = candidates[index]!
    bridge.emit('records.changed', { collection: 'candidates', id, kind: 'saved' })
  }
  /** Keeps the second page of the next list back until it is released. */
  const holdSecondPage = () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const asked = new Promise<void>((resolve) => {
      answerPage = async (input) => {
        if (input.after === undefined) return readPage(input)
        answerPage = readPage
        const page = readPage(input)
        resolve()
        await held
        return page
      }
    })
    return { asked, release }
  }
  const settle = () => act(() => vi.advanceTimersByTimeAsync(1_000))
  /** Fetches the list with something happening after its first page. */
  const fetchAnew = async (meanwhile: () => void) => {
    const { asked, release } = holdSecondPage()
    void queryClient.resetQueries({ queryKey: candidateRowsKey })
    await asked
    meanwhile()
    await settle()
    release()
    await settle()
  }

  beforeEach(async () => {
    vi.useFakeTimers()
    candidates = Array.from({ length: 2_500 }, (_, index) => createCandidate(`Person ${index + 1}`))
    answerPage = readPage
    bridge = installFakeBridge({
      'candidates.list': (input) => answerPage(input),
      'candidates.get': ({ id }) => {
        const candidate = candidates.find((each) => each.id === id)
        return candidate === undefined ? fail('not-found', 'It is gone.') : ok(candidate)
      },
    })
    queryClient = createQueryClient()
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
    expect(listCalls()).toBe(pages)
  })

  it('shows a saved candidate without being fetched again', async () => {
    rename(0, 'Ada')
    await settle()
    expect(screen.getByText('2500: Ada to Person 2500')).toBeDefined()
    expect(listCalls()).toBe(pages)
  })

  it('shows those who were saved after the page with them had come', async () => {
    await fetchAnew(() => rename(0, 'Ada'))
    expect(screen.getByText('2500: Ada to Person 2500')).toBeDefined()
    expect(listCalls()).toBe(2 * pages)
  })

  it('shows those who were removed or created while its pages came', async () => {
    await fetchAnew(() => {
      candidates = [...candidates.slice(1), createCandidate('Zoe')]
      const { id } = candidates.at(-1)!
      bridge.emit('records.changed', { collection: 'candidates', id, kind: 'created' })
    })
    expect(screen.getByText('2500: Person 2 to Zoe')).toBeDefined()
  })

  it('asks for no further page when it is no longer shown', async () => {
    const { asked, release } = holdSecondPage()
    void queryClient.invalidateQueries({ queryKey: candidateRowsKey })
    await asked
    cleanup()
    release()
    await settle()
    expect(listCalls()).toBe(pages + 2)
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
