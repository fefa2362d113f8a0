// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { createEmptyCandidateDraft, type Candidate } from '@shared/model/candidate'
import { candidateIdSchema, createId } from '@shared/model/ids'
import { tagCandidates } from '@renderer/ui/tasks/tagRecords'
import { installFakeBridge } from '../../../helpers/fakeBridge'

const { shown } = vi.hoisted(() => {
  const toasts: { message: string; onUndo: () => void }[] = []
  return { shown: toasts }
})
vi.mock('@renderer/ui/tasks/notify', () => ({
  notifyError: () => undefined,
  notifyUndo: (toast: { message: string; onUndo: () => void }) => {
    shown.push(toast)
    return () => undefined
  },
}))

const createCandidate = (tags: string[]): Candidate => ({
  ...createEmptyCandidateDraft(),
  id: createId(candidateIdSchema),
  rev: 1,
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-01T08:00:00.000Z',
  tags,
})

const install = (candidates: Candidate[]) => {
  const stored = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  installFakeBridge({
    'candidates.get': ({ id }) => {
      const candidate = stored.get(id)
      return candidate ? ok(candidate) : fail('not-found', 'It is gone.')
    },
    'candidates.save': ({ record }) => {
      stored.set(record.id, record)
      return ok(record)
    },
  })
  return () => candidates.map(({ id }) => stored.get(id)?.tags)
}

describe('tagging several candidates', () => {
  afterEach(() => {
    shown.length = 0
  })

  it('leaves those the tags that they had when it is undone', async () => {
    const candidates = [createCandidate(['urgent']), createCandidate([])]
    const readTags = install(candidates)
    await tagCandidates(
      candidates.map(({ id }) => id),
      ['urgent', 'remote'],
    )
    expect(readTags()).toEqual([
      ['urgent', 'remote'],
      ['urgent', 'remote'],
    ])
    expect(shown.map(({ message }) => message)).toEqual([
      'Tagged 2 candidates with urgent, remote.',
    ])
    shown[0]?.onUndo()
    await vi.waitFor(() => expect(readTags()).toEqual([['urgent'], []]))
  })

  it('offers no undo where nothing was changed', async () => {
    const candidates = [createCandidate(['urgent'])]
    install(candidates)
    await tagCandidates(
      candidates.map(({ id }) => id),
      ['urgent'],
    )
    expect(shown).toEqual([])
  })
})
