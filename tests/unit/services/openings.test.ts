import { describe, expect, it } from 'vitest'
import { ok, type Result } from '@shared/contract/result'
import type { WorkspaceOpening } from '@shared/model/workspace/workspaceState'
import { createOpenings } from '@electron/services/workspaces/openings'

const opening: WorkspaceOpening = { name: 'Agency work', location: '/away' }

/** A disk that answers on command, and a record of what became of its answers. */
const createSlowDisk = () => {
  const used: string[] = []
  const discarded: string[] = []
  const waiting: ((loaded: Result<string>) => void)[] = []
  return {
    used,
    discarded,
    waiting,
    steps: {
      load: () => new Promise<Result<string>>((resolve) => void waiting.push(resolve)),
      use: (loaded: string) => Promise.resolve(used.push(loaded)),
      discard: (loaded: string) => {
        discarded.push(loaded)
        return Promise.resolve()
      },
    },
  }
}

const createOpening = () => {
  const told: (WorkspaceOpening | null)[] = []
  return { told, openings: createOpenings((change) => void told.push(change)) }
}

describe('opening a workspace', () => {
  it('says what is being opened until it is open', async () => {
    const { told, openings } = createOpening()
    const { waiting, used, steps } = createSlowDisk()
    const opened = openings.run(opening, steps)
    await expect.poll(() => waiting).toHaveLength(1)
    expect(openings.get()).toEqual(opening)
    waiting[0]?.(ok('loaded'))
    expect(await opened).toEqual(ok(1))
    expect(used).toEqual(['loaded'])
    expect(told).toEqual([opening, null])
  })

  it('ends at once when it is cancelled, and releases what still arrives', async () => {
    const { told, openings } = createOpening()
    const { waiting, used, discarded, steps } = createSlowDisk()
    const opened = openings.run(opening, steps)
    await expect.poll(() => waiting).toHaveLength(1)
    openings.cancel()
    expect(await opened).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(told).toEqual([opening, null])
    waiting[0]?.(ok('late'))
    await openings.settle()
    expect([used, discarded]).toEqual([[], ['late']])
  })

  it('waits for a cancelled opening before it opens the same folder again', async () => {
    const { openings } = createOpening()
    const { waiting, discarded, used, steps } = createSlowDisk()
    const first = openings.run(opening, steps)
    await expect.poll(() => waiting).toHaveLength(1)
    openings.cancel()
    await first
    const second = openings.run(opening, steps)
    expect(waiting).toHaveLength(1)
    waiting[0]?.(ok('late'))
    await expect.poll(() => waiting).toHaveLength(2)
    expect(discarded).toEqual(['late'])
    waiting[1]?.(ok('again'))
    expect(await second).toEqual(ok(1))
    expect(used).toEqual(['again'])
  })
})
