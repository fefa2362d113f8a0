import { realpath } from 'node:fs/promises'
import { fail, ok, type Result } from '@shared/contract/result'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { watchWorkspace, type WorkspaceWatch } from '@electron/store/sync'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces'
import type { OpenOptions, Workspace, WorkspaceChange } from '@electron/store/types'
import type { StartBackups } from '../backups/backupSchedule'
import type { Emit } from '../emit'
import { describeWorkspace } from './describeWorkspace'
import { getRecordTitle } from '../records/recordTitle'
import { reopenWhenFree } from './reopenWhenFree'
import { createSerialQueue } from '../tasks/serialQueue'

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
   */
  open(folder: string): Promise<Result<WorkspaceState>>
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

/** A session with nothing open yet. */
export function createWorkspaceSession(options: WorkspaceSessionOptions): WorkspaceSession {
  const {
    emit,
    sampleFolder,
    openOptions = {},
    startBackups = () => () => Promise.resolve(),
  } = options
  const enqueue = createSerialQueue()
  let present: OpenWorkspace | null = null

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

  const replacePresent = async (
    workspace: Workspace,
    watch: WorkspaceWatch,
  ): Promise<WorkspaceState> => {
    await closePresent()
    const reopen = () => void enqueue(() => openInPlace(workspace.folder))
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

  const openInPlace = async (folder: string): Promise<Result<WorkspaceState>> => {
    const isPresent = present !== null && (await isSameFolder(present.workspace.folder, folder))
    if (isPresent && present?.workspace.readOnly === null) return ok(describe(present.workspace))
    if (isPresent) await closePresent()
    const watch = watchWorkspace(folder)
    const opened = await openWorkspace(folder, openOptions)
    if (opened.ok) return ok(await replacePresent(opened.value, watch))
    watch.stop()
    if (isPresent) emit('workspace.changed', null)
    return opened
  }

  return {
    getWorkspace: () =>
      present === null
        ? fail('no-workspace', 'No workspace is open. Open one, or make a new one, and try again.')
        : ok(present.workspace),
    getState,
    create: (folder, name) =>
      enqueue(async () => {
        const created = await createWorkspace(folder, { name, ...openOptions })
        if (!created.ok) return created
        return ok(await replacePresent(created.value, watchWorkspace(created.value.folder)))
      }),
    open: (folder) => enqueue(() => openInPlace(folder)),
    close: () =>
      enqueue(async () => {
        if (present === null) return
        await closePresent()
        emit('workspace.changed', null)
      }),
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

/** A folder may be named in two ways, such as through a link; one that is gone is no other's. */
async function isSameFolder(a: string, b: string): Promise<boolean> {
  try {
    return (await realpath(a)) === (await realpath(b))
  } catch {
    return false
  }
}
