import { basename } from 'node:path'
import { ok, type Result } from '@shared/contract/result'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { placeSampleWorkspace } from '@electron/services/sample/sampleWorkspace'
import type { WorkspaceSession } from '@electron/services/workspaces/workspaceSession'
import type { Command } from '../command'
import type { OptionValues } from '../options'
import { createCliSession } from '../openSession'

const make = async (
  session: WorkspaceSession,
  folder: string,
  { name = basename(folder), sample = false }: OptionValues,
): Promise<Result<WorkspaceState>> => {
  if (!sample) return session.create(folder, name)
  const placed = await placeSampleWorkspace(folder, name)
  return placed.ok ? session.open(folder) : placed
}

export const initCommand: Command = {
  name: 'init',
  synopsis: '',
  summary: 'create a workspace in DIR',
  options: ['name', 'sample'],
  run: async ({ options, workspaceFolder }) => {
    const session = createCliSession('write')
    try {
      const made = await make(session, workspaceFolder, options)
      if (!made.ok) return made
      const { id, name, location, counts } = made.value
      return ok({
        json: { id, name, location, counts },
        text: `Created the workspace ${name} in ${location}: ${counts.roles} roles, ${counts.candidates} candidates.`,
      })
    } finally {
      await session.close()
    }
  },
}
