import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { appUnderTest } from '../../scripts/setup/electronRuntime.mjs'

/** The folders that one started app, or one after another, may use. Absolute. */
export interface Sandbox {
  root: string
  userData: string
  documents: string
}

/** Empty folders of its own for a test. `userDataFiles` are put there first, by name and content. */
export const createSandbox = async (
  userDataFiles: Readonly<Record<string, string>> = {},
): Promise<Sandbox> => {
  const root = await mkdtemp(join(tmpdir(), 'rolebench-e2e-'))
  const sandbox = { root, userData: join(root, 'user-data'), documents: join(root, 'Documents') }
  await mkdir(sandbox.userData, { recursive: true })
  await mkdir(sandbox.documents, { recursive: true })
  for (const [name, content] of Object.entries(userDataFiles)) {
    const path = join(sandbox.userData, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
  return sandbox
}

export const removeSandbox = ({ root }: Sandbox): Promise<void> =>
  rm(root, { recursive: true, force: true })

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  )

/** Starts the real app with the sandbox for its folders. */
export const launchApp = (
  sandbox: Sandbox,
  args: readonly string[] = [],
): Promise<ElectronApplication> => {
  const program = appUnderTest()
  return _electron.launch({
    executablePath: program.executablePath,
    args: [...program.args, `--user-data-dir=${sandbox.userData}`, ...args],
    env: {
      ...inheritedEnvironment(),
      ...program.env,
      ROLEBENCH_DOCUMENTS_FOLDER: sandbox.documents,
    },
  })
}
