import { ok, type Result } from '@shared/contract/result'
import { generateRecords, type GeneratedRecord, type GeneratedSize } from './generateRecords'
import { forEachConcurrently } from '@electron/store/tasks/keyedQueue'
import type { Workspace } from '@electron/store/types'

const writesAtOnce = 8

const insert = (workspace: Workspace, generated: GeneratedRecord): Promise<Result<unknown>> => {
  switch (generated.collection) {
    case 'roles':
      return workspace.collection('roles').insert(generated.record)
    case 'candidates':
      return workspace.collection('candidates').insert(generated.record)
    case 'applications':
      return workspace.collection('applications').insert(generated.record)
  }
}

/** How many records were written, by collection. */
export interface FillReport {
  roles: number
  candidates: number
  applications: number
}

/**
 * Writes the records of a synthetic workspace into an open one; see `generateRecords`. Stops at
 * the first record that can't be written, such as one that already exists.
 */
export const fillWorkspace = async (
  workspace: Workspace,
  size: GeneratedSize,
): Promise<Result<FillReport>> => {
  const report: FillReport = { roles: 0, candidates: 0, applications: 0 }
  const failures: Result<never>[] = []
  await forEachConcurrently(generateRecords(size), writesAtOnce, async (generated) => {
    if (failures.length > 0) return
    const written = await insert(workspace, generated)
    if (written.ok) report[generated.collection] += 1
    else failures.push(written)
  })
  return failures[0] ?? ok(report)
}
