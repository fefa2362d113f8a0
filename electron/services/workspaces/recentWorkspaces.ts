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
  failStorage,
  getErrno,
  readRegularFile,
  renameWithRetry,
  replaceFile,
  syncFolder,
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
  const change = (edit: (recent: RecentWorkspace[]) => RecentWorkspace[]): Promise<Result<null>> =>
    enqueue(async () => {
      try {
        await writeRecentList(path, edit(await readRecentList(path)))
        return ok(null)
      } catch (error) {
        return failStorage(error, 'save')
      }
    })

  return {
    list: () =>
      enqueue(async () => {
        try {
          return ok(await readRecentList(path))
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

/** An unreadable list is set aside: the next one to be written must not overwrite it. */
async function readRecentList(path: string): Promise<RecentWorkspace[]> {
  const text = await readTextIfPresent(path)
  if (text === null) return []
  const parsed = recentListSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  await renameWithRetry(path, `${path}.damaged`)
  return []
}

async function writeRecentList(path: string, recent: RecentWorkspace[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await replaceFile(path, Buffer.from(`${JSON.stringify(recent, null, 2)}\n`))
  await syncFolder(dirname(path))
}

async function readTextIfPresent(path: string): Promise<string | null> {
  try {
    return (await readRegularFile(path)).toString('utf8')
  } catch (error) {
    if (getErrno(error) === 'ENOENT') return null
    throw error
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
