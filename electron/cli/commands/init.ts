import { basename } from 'node:path'
import { ok } from '@shared/contract/result'
import { fillSampleWorkspace } from '@electron/services/sample/fillSampleWorkspace'
import type { Command } from '../command'
import { createCliSession } from '../openSession'

export const initCommand: Command = {
  name: 'init',
  synopsis: '',
  summary: 'make a workspace in DIR',
  options: ['name', 'sample'],
  run: async ({ options, workspaceFolder }) => {
    const session = createCliSession('write')
    try {
      const created = await session.create(
        workspaceFolder,
        options.name ?? basename(workspaceFolder),
      )
      if (!created.ok) return created
      const workspace = session.getWorkspace()
      if (!workspace.ok) return workspace
      if (options.sample === true) {
        const filled = await fillSampleWorkspace(workspace.value)
        if (!filled.ok) return filled
      }
      const { id, name, location, counts } = session.getState() ?? created.value
      return ok({
        json: { id, name, location, counts },
        text: `Made the workspace ${name} in ${location}: ${counts.roles} roles, ${counts.candidates} candidates.`,
      })
    } finally {
      await session.close()
    }
  },
}
