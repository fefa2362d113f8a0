import { access } from 'node:fs/promises'
import { shell } from 'electron'
import { fail, ok, type Result } from '@shared/contract/result'
import type { SystemShell } from '@electron/services/context'

const withExisting = async (
  path: string,
  task: () => Promise<Result<null>>,
): Promise<Result<null>> => {
  try {
    await access(path)
  } catch {
    return fail('not-found', 'It was not found. It may have been moved, renamed or deleted.')
  }
  return task()
}

/** The system's file manager and default applications. */
export const systemShell: SystemShell = {
  reveal: (path) =>
    withExisting(path, () => {
      shell.showItemInFolder(path)
      return Promise.resolve(ok(null))
    }),
  open: (path) =>
    withExisting(path, async () => {
      const problem = await shell.openPath(path)
      return problem === ''
        ? ok(null)
        : fail('io', 'No application on this computer can open this file.', problem)
    }),
}
