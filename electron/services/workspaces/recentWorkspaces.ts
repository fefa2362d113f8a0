import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { ok, type Result } from '@shared/contract/result'
import {
  recentWorkspaceSchema,
  type RecentWorkspace,
} from '@shared/contract/channels/workspaceChannels'
import type { WorkspaceId } from '@shared/model/ids'
import {
  createSchemaCodec,
  DatabaseFile,
  failStorage,
  renameWithRetry,
  UnreadableFile,
} from '@electron/store/files'
import { createSerialQueue } from '@electron/store/tasks'

const MOST_REMEMBERED = 12

const recentListSchema = z.array(recentWorkspaceSchema)

/** The workspaces opened on this machine, most recent first. */
export interface RecentWorkspaces {
  list(): Promise<Result<RecentWorkspace[]>>
  /** Moves the workspace to the top of the list. */
  remember(workspace: RecentWorkspace): Promise<Result<null>>
  /** Removes the workspace from the list, not from the disk. */
  forget(id: WorkspaceId): Promise<Result<null>>
}

/** The list kept in the file at `path`, which need not exist yet. */
export function createRecentWorkspaces(path: string): RecentWorkspaces {
  const enqueue = createSerialQueue()
  const file = new DatabaseFile(path, createSchemaCodec(recentListSchema, 'a list of workspaces'))
  // A damaged list is set aside: the next one to be written must not overwrite it.
  const read = async (): Promise<RecentWorkspace[]> => {
    try {
      return (await file.read()) ?? []
    } catch (error) {
      if (!(error instanceof UnreadableFile) || error.kind !== 'damaged') throw error
      await renameWithRetry(path, `${path}.damaged`)
      return []
    }
  }
  const change = (edit: (recent: RecentWorkspace[]) => RecentWorkspace[]): Promise<Result<null>> =>
    enqueue(async () => {
      try {
        const recent = edit(await read())
        await mkdir(dirname(path), { recursive: true })
        await file.write(recent)
        return ok(null)
      } catch (error) {
        return failStorage(error, 'save')
      }
    })

  return {
    list: () =>
      enqueue(async () => {
        try {
          return ok(await read())
        } catch (error) {
          return failStorage(error, 'read')
        }
      }),
    remember: (workspace) =>
      change((recent) =>
        [workspace, ...recent.filter((other) => !isSamePlace(other, workspace))].slice(
          0,
          MOST_REMEMBERED,
        ),
      ),
    forget: (id) => change((recent) => recent.filter((other) => other.id !== id)),
  }
}

const isSamePlace = (a: RecentWorkspace, b: RecentWorkspace): boolean =>
  a.id === b.id || a.location === b.location
