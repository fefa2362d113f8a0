import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { WorkspaceOpening, WorkspaceState } from '@shared/model/workspace/workspaceState'
import { answerWithin, failStorage, readFolder } from '@electron/store/files'
import { watchWorkspace, type WorkspaceWatch } from '@electron/store/sync'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces'
import type { WorkspaceOptions, Workspace, WorkspaceChange } from '@electron/store/types'
import type { StartBackups } from '../backups/backupSchedule'
import { finishActivities } from '../activities/pendingActivities'
import type { Emit } from '../emit'
import { describeWorkspace } from './describeWorkspace'
import { createOpenings } from './openings'
import { getRecordTitle } from '../records/recordTitle'
import { reopenWhenFree } from './reopenWhenFree'
import { createSerialQueue } from '@electron/store/tasks'

export type { Workspace }

/** The one workspace that is open, if any, and how to switch to another. */
export interface WorkspaceSession {
  /** Returns the open workspace; fails with `no-workspace` if there is none. */
  getWorkspace(): Result<Workspace>
  /** Describes it for the window; null if none is open. */
  getState(): WorkspaceState | null
  /** Creates a new workspace in the folder and opens it in place of the current one. */
  create(folder: string, name: string): Promise<Result<WorkspaceState>>
  /**
   * Opens a workspace in place of the current one, which stays open if that fails. One that is
   * already open read-only is reopened, to find out whether it can be written now. Cancels any
   * other opening. `name` is shown meanwhile; by default the name of the folder.
   */
  open(folder: string, name?: string): Promise<Result<WorkspaceState>>
  /** The workspace being opened; null if there is none. */
  getOpening(): WorkspaceOpening | null
  /** Cancels the current opening, which then fails with `cancelled`. */
  cancelOpening(): void
  /** Waits for pending writes and closes the workspace, if one is open. */
  close(): Promise<void>
}

export interface WorkspaceSessionOptions {
  emit: Emit
  /** The folder of the sample workspace, whether or not it exists; null if the sample is not treated specially. */
  sampleFolder: string | null
  openOptions?: WorkspaceOptions
  /** Backs up every workspace while it is open; the returned promise is awaited before it is closed. */
  startBackups?: StartBackups
  /** Prepares searching every workspace that is opened; the returned function is called before it is closed. */
  startIndexing?: (workspace: Workspace) => () => void
}

interface OpenWorkspace {
  workspace: Workspace
  endSync: () => void
  stopIndexing: () => void
  endSubscriptions: () => void
  stopBackups: () => Promise<void>
}

/** A workspace that was loaded but is not the open one yet. */
interface Loaded {
  workspace: Workspace
  watch: WorkspaceWatch
}

/** Creates a session with nothing open yet. */
export function createWorkspaceSession(options: WorkspaceSessionOptions): WorkspaceSession {
  const {
    emit,
    sampleFolder,
    openOptions = {},
    startBackups = () => () => Promise.resolve(),
    startIndexing = () => () => undefined,
  } = options
  const enqueue = createSerialQueue()
  const openings = createOpenings((opening) => emit('workspace.opening', opening))
  let present: OpenWorkspace | null = null
  let lastOpening: { folder: string; result: Promise<Result<WorkspaceState>> } | null = null

  const describe = (workspace: Workspace): WorkspaceState =>
    describeWorkspace(workspace, workspace.folder === sampleFolder)

  const getState = (): WorkspaceState | null =>
    present === null ? null : describe(present.workspace)

  const closePresent = async (): Promise<void> => {
    if (present === null) return
    const { workspace, endSync, stopIndexing, endSubscriptions, stopBackups } = present
    // The last backup takes a while, during which edits can still be saved.
    await stopBackups()
    endSync()
    stopIndexing()
    endSubscriptions()
    present = null
    await workspace.close()
  }

  const replacePresent = async ({ workspace, watch }: Loaded): Promise<WorkspaceState> => {
    await closePresent()
    const reopen = () => void enqueue(() => openInPlace(workspace.folder, workspace.name))
    const endWaiting = reopenWhenFree(workspace, reopen)
    const tellState = () => emit('workspace.changed', describe(workspace))
    present = {
      workspace,
      endSync: () => {
        watch.stop()
        endWaiting()
      },
      endSubscriptions: forwardChanges(workspace, emit, tellState),
      stopBackups: startBackups(workspace),
      stopIndexing: startIndexing(workspace),
    }
    watch.deliverTo(workspace)
    tellState()
    return describe(workspace)
  }

  const load = async (folder: string): Promise<Result<Loaded>> => {
    const reached = await reachFolder(folder)
    if (!reached.ok) return reached
    const watch = watchWorkspace(folder)
    const opened = await openWorkspace(folder, openOptions)
    if (opened.ok) {
      await finishActivities(opened.value)
      return ok({ workspace: opened.value, watch })
    }
    watch.stop()
    return opened
  }

  const openInPlace = async (folder: string, name: string): Promise<Result<WorkspaceState>> => {
    const isPresent = present !== null && (await isSameFolder(present.workspace.folder, folder))
    if (isPresent && present?.workspace.readOnly === null) return ok(describe(present.workspace))
    if (isPresent) await closePresent()
    const opened = await openings.run(
      { name, location: folder },
      { load: () => load(folder), use: replacePresent, discard: discardLoaded },
    )
    if (!opened.ok && isPresent) emit('workspace.changed', null)
    return opened
  }

  const open = (folder: string, name: string): Promise<Result<WorkspaceState>> => {
    if (lastOpening?.folder === folder && openings.get()?.location === folder)
      return lastOpening.result
    openings.cancel()
    const result = enqueue(() => openInPlace(folder, name))
    lastOpening = { folder, result }
    return result
  }

  return {
    getWorkspace: () =>
      present === null
        ? fail('no-workspace', 'No workspace is open. Open or create one and try again.')
        : ok(present.workspace),
    getState,
    create: (folder, name) => {
      openings.cancel()
      return enqueue(async () => {
        const created = await createWorkspace(folder, { name, ...openOptions })
        if (!created.ok) return created
        const workspace = created.value
        return ok(await replacePresent({ workspace, watch: watchWorkspace(workspace.folder) }))
      })
    },
    open: (folder, name = basename(folder)) => open(folder, name),
    getOpening: openings.get,
    cancelOpening: openings.cancel,
    close: async () => {
      openings.cancel()
      await enqueue(async () => {
        if (present === null) return
        await closePresent()
        emit('workspace.changed', null)
      })
      await openings.settle()
    },
  }
}

/** Thousands of changes are announced together: counting the records after each would take longer than the changes. */
const tellStateAfterMs = 50

/** Announces every change to the window; the counts in its state follow added and removed records. */
function forwardChanges(workspace: Workspace, emit: Emit, tellState: () => void): () => void {
  let telling: NodeJS.Timeout | null = null
  const tellStateSoon = () => {
    telling ??= setTimeout(() => {
      telling = null
      tellState()
    }, tellStateAfterMs)
  }
  const tellChange = (change: WorkspaceChange) => {
    emit('records.changed', change)
    if (change.kind === 'merged')
      emit('records.merged', { ...change, title: getRecordTitle(workspace, change) })
    if (change.kind !== 'saved') tellStateSoon()
  }
  const ends = [workspace.onChanged(tellChange), workspace.onStatusChanged(tellStateSoon)]
  return () => {
    ends.forEach((end) => end())
    if (telling !== null) clearTimeout(telling)
  }
}

const discardLoaded = async ({ workspace, watch }: Loaded): Promise<void> => {
  watch.stop()
  await workspace.close()
}

/** The system starts a watch at once or not at all, and would block everything on an unresponsive disk. */
async function reachFolder(folder: string): Promise<Result<null>> {
  try {
    await readFolder(folder)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'open')
  }
}

/** A folder can have two paths, for example through a link; a missing one is not another workspace's. */
async function isSameFolder(a: string, b: string): Promise<boolean> {
  try {
    return (await answerWithin(realpath(a))) === (await answerWithin(realpath(b)))
  } catch {
    return false
  }
}
