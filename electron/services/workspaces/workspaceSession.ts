import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import type { WorkspaceOpening, WorkspaceState } from '@shared/model/workspace/workspaceState'
import { answerWithin, failStorage, readFolder } from '@electron/store/files'
import { watchWorkspace, type WorkspaceWatch } from '@electron/store/sync'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces'
import type { OpenOptions, Workspace, WorkspaceChange } from '@electron/store/types'
import type { StartBackups } from '../backups/backupSchedule'
import type { Emit } from '../emit'
import { describeWorkspace } from './describeWorkspace'
import { createOpenings } from './openings'
import { getRecordTitle } from '../records/recordTitle'
import { reopenWhenFree } from './reopenWhenFree'
import { createSerialQueue } from '@electron/store/tasks'

export type { Workspace }

/** The one workspace that is open, if any, and the way to another one. */
export interface WorkspaceSession {
  /** The open workspace; fails with `no-workspace` where there is none. */
  getWorkspace(): Result<Workspace>
  /** What the window shows about it; null where none is open. */
  getState(): WorkspaceState | null
  /** Makes a new workspace in the folder and opens it in place of the present one. */
  create(folder: string, name: string): Promise<Result<WorkspaceState>>
  /**
   * Opens a workspace in place of the present one, which stays open when that fails.
   * One that is open read-only already is opened anew, to find out whether it can be written now.
   * Gives up any other that is being opened. `name` is what it is called meanwhile; without, as
   * its folder.
   */
  open(folder: string, name?: string): Promise<Result<WorkspaceState>>
  /** What is being opened; null while nothing is. */
  getOpening(): WorkspaceOpening | null
  /** Gives up what is being opened, which then fails with `cancelled`. */
  cancelOpening(): void
  /** Waits for writes under way and closes the workspace, if one is open. */
  close(): Promise<void>
}

export interface WorkspaceSessionOptions {
  emit: Emit
  /** Where the sample workspace is, or would be; null where none is told from the others. */
  sampleFolder: string | null
  openOptions?: OpenOptions
  /** Backs every workspace up while it is open; what it returns is awaited before that is closed. */
  startBackups?: StartBackups
}

interface OpenWorkspace {
  workspace: Workspace
  endSync: () => void
  endSubscriptions: () => void
  stopBackups: () => Promise<void>
}

/** A workspace that was read but is not the open one yet. */
interface Loaded {
  workspace: Workspace
  watch: WorkspaceWatch
}

/** A session with nothing open yet. */
export function createWorkspaceSession(options: WorkspaceSessionOptions): WorkspaceSession {
  const {
    emit,
    sampleFolder,
    openOptions = {},
    startBackups = () => () => Promise.resolve(),
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
    const { workspace, endSync, endSubscriptions, stopBackups } = present
    // The last backup takes its time, in which edits can still be saved.
    await stopBackups()
    endSync()
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
    if (opened.ok) return ok({ workspace: opened.value, watch })
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

/** Thousands of changes are told together: counting the records once for each would take longer than they. */
const tellStateAfterMs = 50

/** Tells the window about every change; the counts in the state move with records that come and go. */
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

/** The system begins a watch at once or not at all, and would hold everything up on a disk that does not answer. */
async function reachFolder(folder: string): Promise<Result<null>> {
  try {
    await readFolder(folder)
    return ok(null)
  } catch (error) {
    return failStorage(error, 'open')
  }
}

/** A folder may be named in two ways, such as through a link; one that is gone is no other's. */
async function isSameFolder(a: string, b: string): Promise<boolean> {
  try {
    return (await answerWithin(realpath(a))) === (await answerWithin(realpath(b)))
  } catch {
    return false
  }
}
