import { fail, ok, type Result } from '@shared/contract/result'
import type { WorkspaceOpening } from '@shared/model/workspace/workspaceState'
import { waitAtMost } from '@electron/store/tasks'

export interface OpeningSteps<Loaded, Opened> {
  /** Reads the workspace; an unresponsive disk holds this up. */
  load: () => Promise<Result<Loaded>>
  /** Makes the loaded workspace the open one. */
  use: (loaded: Loaded) => Promise<Opened>
  /** Releases what was loaded after the opening was cancelled. */
  discard: (late: Loaded) => Promise<void>
}

/** The opening of one workspace at a time, which can be cancelled while its disk does not respond. */
export interface Openings {
  /** The workspace being opened; null if there is none. */
  get: () => WorkspaceOpening | null
  /**
   * Opens a workspace; fails with `cancelled` if that is cancelled. A folder whose opening was
   * cancelled is opened again only after what was loaded there has been released.
   */
  run<Loaded, Opened>(
    opening: WorkspaceOpening,
    steps: OpeningSteps<Loaded, Opened>,
  ): Promise<Result<Opened>>
  /** Cancels the current opening, if any. */
  cancel: () => void
  /** Waits until cancelled openings have been released, for at most two seconds. */
  settle(): Promise<void>
}

const settlingPatienceMs = 2_000

/** Starts with nothing being opened. `tell` is called whenever that changes. */
export function createOpenings(tell: (opening: WorkspaceOpening | null) => void): Openings {
  const discarding = new Map<string, Promise<void>>()
  let present: { opening: WorkspaceOpening; controller: AbortController } | null = null

  const discardLate = <Loaded>(
    location: string,
    loading: Promise<Result<Loaded>>,
    discard: (late: Loaded) => Promise<void>,
  ): void => {
    const discarded = loading
      .then((late) => (late.ok ? discard(late.value) : undefined))
      .catch(() => undefined)
      .finally(() => discarding.delete(location))
    discarding.set(location, discarded)
  }

  return {
    get: () => present?.opening ?? null,
    run: async (opening, { load, use, discard }) => {
      const controller = new AbortController()
      present = { opening, controller }
      tell(opening)
      try {
        const loading = (discarding.get(opening.location) ?? Promise.resolve()).then(load)
        const loaded = await Promise.race([loading, failWhenAborted(controller.signal)])
        if (loaded.ok) return ok(await use(loaded.value))
        if (controller.signal.aborted) discardLate(opening.location, loading, discard)
        return loaded
      } finally {
        present = null
        tell(null)
      }
    },
    cancel: () => present?.controller.abort(),
    settle: async () => {
      await waitAtMost(Promise.all(discarding.values()), settlingPatienceMs)
    },
  }
}

const failWhenAborted = (signal: AbortSignal): Promise<Result<never>> =>
  new Promise((resolve) => {
    const cancelled = fail('cancelled', 'Opening the workspace was cancelled.')
    signal.addEventListener('abort', () => resolve(cancelled), { once: true })
  })
