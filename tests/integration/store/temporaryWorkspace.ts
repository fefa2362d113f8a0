import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Result } from '@shared/contract/result'
import { createEmptyCandidateDraft, type CandidateDraft } from '@shared/model/candidate'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import type { WorkspaceOptions, Workspace } from '@electron/store/types'
import { createWorkspace, openWorkspace } from '@electron/store/workspaces/workspace'

/** Returns the value of a result that the test expects to be a success. */
export const expectOk = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** Returns the code of a result that the test expects to be a failure. */
export const expectFailure = (result: Result<unknown>): string => {
  if (result.ok) throw new Error('It succeeded.')
  return result.error.code
}

/** Creates an empty folder that is deleted after the test. */
export const createTemporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const closeAfterTest = (workspace: Workspace): Workspace => {
  onTestFinished(() => workspace.close())
  return workspace
}

export const createTestWorkspace = async (folder?: string): Promise<Workspace> => {
  const place = folder ?? (await createTemporaryFolder())
  return closeAfterTest(expectOk(await createWorkspace(place, { name: 'Test' })))
}

export const openTestWorkspace = async (
  folder: string,
  options: WorkspaceOptions = {},
): Promise<Workspace> => closeAfterTest(expectOk(await openWorkspace(folder, options)))

export const createRoleDraft = (fields: Partial<RoleDraft> = {}): RoleDraft => ({
  ...createEmptyRoleDraft(),
  title: 'Chief of Technology',
  ...fields,
})

export const createCandidateDraft = (fields: Partial<CandidateDraft> = {}): CandidateDraft => ({
  ...createEmptyCandidateDraft(),
  name: 'Anna Łukasik',
  ...fields,
})

/** Reads every file below a folder, by relative path, to check that nothing changed. */
export const readTree = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1), (await readFile(path)).toString('latin1')] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}
