import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import type { GeneratedSize } from '@shared/domain/generatedData/generateRecords'
import { fillWorkspace } from '@electron/store/workspaces/fillWorkspace'
import type { Command } from '../command'
import { withCliSession } from '../openSession'
import type { OptionValues } from '../options'

const MOST_RECORDS = 1_000_000

const numberSchema = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(MOST_RECORDS))

const sizeSchema = z.object({
  roles: numberSchema.default(10),
  candidates: numberSchema.default(100),
  seed: numberSchema.default(1),
})

export const generateCommand: Command = {
  name: 'generate',
  synopsis: '',
  summary: 'fill the workspace, made where it is missing, with invented records',
  options: ['roles', 'candidates', 'seed'],
  run: async ({ options, workspaceFolder }) => {
    const size = readSize(options)
    if (!size.ok) return size
    return withCliSession(workspaceFolder, 'fill', async ({ workspace }) => {
      const filled = await fillWorkspace(workspace, size.value)
      if (!filled.ok) return filled
      const { roles, candidates, applications } = filled.value
      return ok({
        json: filled.value,
        text: `Made ${roles} roles, ${candidates} candidates and ${applications} applications in ${workspace.folder}.`,
      })
    })
  },
}

function readSize(options: OptionValues): Result<GeneratedSize> {
  const parsed = sizeSchema.safeParse(options)
  if (parsed.success) return ok(parsed.data)
  const name = String(parsed.error.issues[0]?.path[0])
  return fail('invalid-input', `--${name} takes a whole number up to ${MOST_RECORDS}.`)
}
