import { readdir } from 'node:fs/promises'
import { isTemporaryName } from '@electron/store/files/fileNames'
import type { Workspace } from '@electron/store/types'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import type { Confirmations } from './confirmations'
import { isRevisionWhole } from './editedRole'

export interface KillOutcome {
  /** Confirmed revisions and removals that are missing. */
  lost: string[]
  /** Files that are neither the old nor the new version, or that an unfinished write left behind. */
  damaged: string[]
}

const isLost = (workspace: Workspace, id: string, confirmed: number | 'removed'): boolean => {
  const role = workspace
    .collection('roles')
    .list()
    .find((candidate) => candidate.id === id)
  if (confirmed === 'removed') return role !== undefined
  return role !== undefined && role.rev < confirmed
}

/** A missing role may have been moved to the trash by a removal that was not confirmed before the kill. */
const isMissing = (workspace: Workspace, trashed: ReadonlySet<string>, id: string): boolean =>
  !trashed.has(id) &&
  !workspace
    .collection('roles')
    .list()
    .some((role) => role.id === id)

const listTrashedIds = async (folder: string): Promise<Set<string>> => {
  const names = await readdir(`${folder}/trash/roles`).catch((): string[] => [])
  return new Set(names.map((name) => name.slice(0, 16)))
}

/** Opens the workspace as the next start would and compares it with what was confirmed. */
export const checkAfterKill = async (
  folder: string,
  confirmations: Confirmations,
): Promise<KillOutcome> => {
  const opened = await openWorkspace(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  try {
    if (workspace.readOnly !== null)
      throw new Error(
        `The lock of the killed editor was not taken over: ${workspace.readOnly.reason}`,
      )
    const trashed = await listTrashedIds(folder)
    const ids = [...confirmations.entries()]
    const halves = workspace
      .collection('roles')
      .list()
      .filter((role) => !isRevisionWhole(role))
    const leftovers = (await readdir(folder, { recursive: true })).filter((path) =>
      isTemporaryName(path.split('/').at(-1) ?? ''),
    )
    return {
      lost: ids
        .filter(([id, what]) => isLost(workspace, id, what) || isMissing(workspace, trashed, id))
        .map(([id, what]) => `${id} ${what}`),
      damaged: [
        ...workspace.problems.map(({ fileName }) => fileName),
        ...halves.map(({ id, rev }) => `${id} ${rev}`),
        ...leftovers,
      ],
    }
  } finally {
    await workspace.close()
  }
}
