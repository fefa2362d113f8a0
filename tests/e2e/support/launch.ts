import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { appUnderTest } from '../../../scripts/setup/electron/electronRuntime.mjs'
import { askAgainWhereLost } from './lostAnswers'

/** The folders that one app, or several in succession, may use. Absolute. */
export interface Sandbox {
  root: string
  userData: string
  documents: string
}

/** Creates empty folders for a test. `userDataFiles` are written first, by name and content. */
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
  rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

const inheritedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  )

const startingPatienceMs = 15_000
const attempts = 3

const isLate = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

/**
 * Starts the real app with the sandbox for its folders. Playwright sometimes attaches to the
 * window at the very moment that its page appears, misses it and waits for ever
 * (microsoft/playwright#17765), so a start that hangs is killed and retried.
 */
export const launchApp = async (
  sandbox: Sandbox,
  args: readonly string[] = [],
): Promise<ElectronApplication> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(sandbox, args)
    } catch (error) {
      if (!isLate(error) || attempt === attempts) throw error
    }
  }
}

const launchOnce = async (
  sandbox: Sandbox,
  args: readonly string[],
): Promise<ElectronApplication> => {
  const program = appUnderTest()
  const app = await _electron.launch({
    executablePath: program.executablePath,
    args: [...program.args, `--user-data-dir=${sandbox.userData}`, ...args],
    env: {
      ...inheritedEnvironment(),
      ...program.env,
      ROLEBENCH_DOCUMENTS_FOLDER: sandbox.documents,
    },
    timeout: startingPatienceMs,
  })
  return askAgainWhereLost(app)
}
