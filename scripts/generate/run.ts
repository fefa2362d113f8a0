import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces/workspace'
import { fillWorkspace } from './fillWorkspace'

// `npm run -s generate -- --workspace DIR --roles N --candidates N --seed S` fills the workspace with
// fictional records, and creates it if it is missing. The same seed gives the same records.

const mostRecords = 1_000_000

const countSchema = z
  .string()
  .regex(/^\d+$/, `takes a whole number up to ${mostRecords}`)
  .transform(Number)
  .pipe(z.int().max(mostRecords, `takes a whole number up to ${mostRecords}`))

const optionsSchema = z.object({
  workspace: z.string('names the folder to fill').min(1, 'names the folder to fill'),
  roles: countSchema.default(10),
  candidates: countSchema.default(100),
  seed: countSchema.default(1),
})

const openOrCreate = async (folder: string) => {
  const opened = await openWorkspace(folder)
  const isMissing = !opened.ok && ['no-workspace', 'folder-missing'].includes(opened.error.code)
  return isMissing ? createWorkspace(folder, { name: basename(folder) }) : opened
}

const generate = async (args: string[]): Promise<string> => {
  const { values } = parseArgs({
    args,
    options: {
      workspace: { type: 'string' },
      roles: { type: 'string' },
      candidates: { type: 'string' },
      seed: { type: 'string' },
    },
  })
  const options = optionsSchema.safeParse(values)
  if (!options.success) {
    const [issue] = options.error.issues
    throw new Error(`--${String(issue?.path[0])} ${issue?.message}.`)
  }
  const { workspace: folder, ...size } = options.data
  const opened = await openOrCreate(resolve(folder))
  if (!opened.ok) throw new Error(opened.error.message)
  const workspace = opened.value
  try {
    if (workspace.readOnly !== null)
      throw new Error(`Nothing can be written to ${folder} (${workspace.readOnly.reason}).`)
    const filled = await fillWorkspace(workspace, size)
    if (!filled.ok) throw new Error(filled.error.message)
    const { roles, candidates, applications } = filled.value
    return `Created ${roles} roles, ${candidates} candidates and ${applications} applications in ${folder}.`
  } finally {
    await workspace.close()
  }
}

try {
  console.log(await generate(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
