import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runDemo } from '../../../scripts/demo/runDemo.mjs'
import { buildIfStale } from '../../../scripts/setup/build.mjs'
import { electronRuntime } from '../../../scripts/setup/electron/electronRuntime.mjs'
import { createTemporaryFolder } from '../store/temporaryWorkspace'

beforeAll(() => buildIfStale(), 120_000)

/** Runs the demo and returns its output. */
const run = async (folder: string): Promise<string> => {
  const lines: string[] = []
  expect(await runDemo(electronRuntime(), { folder, print: (line) => lines.push(line) })).toBe(0)
  return lines.join('\n')
}

const listRoleFiles = (folder: string) => readdir(join(folder, 'workspace', 'roles'))

const listDocuments = async (folder: string) =>
  (await readdir(folder)).filter((name) => /\.(docx|pdf)$/.test(name)).sort()

describe('the demo without a display', () => {
  it('has the same result when run again, without a second role or document', async () => {
    const folder = await createTemporaryFolder()
    expect(await run(folder)).toContain('became the role “Head of Data”')
    const [roles, documents] = [await listRoleFiles(folder), await listDocuments(folder)]
    expect(documents).toHaveLength(2)

    const printed = await run(folder)
    expect(printed).toContain('was not imported again')
    for (const name of documents) expect(printed).toContain(`${name}  (written again)`)
    expect(await listRoleFiles(folder)).toEqual(roles)
    expect(await listDocuments(folder)).toEqual(documents)
    expect(await readdir(folder)).toHaveLength(4)
  }, 120_000)

  it('keeps a document that the user changed, and writes its own beside it', async () => {
    const folder = await createTemporaryFolder()
    await run(folder)
    const [docx] = await listDocuments(folder)
    await writeFile(join(folder, docx!), 'what the user made of it')

    expect(await run(folder)).toContain(`${docx} was changed since the demo wrote it, and was kept`)
    expect(await readFile(join(folder, docx!), 'utf8')).toBe('what the user made of it')
    expect(await listDocuments(folder)).toHaveLength(3)
    await run(folder)
    expect(await listDocuments(folder)).toHaveLength(3)
  }, 120_000)
})
