import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { createSandbox, launchApp, removeSandbox, type Sandbox } from '../../e2e/support/launch'
import { buildWorkspace, rememberWorkspace } from '../../helpers/buildWorkspace'

const roles = 300

/** The app on a generated workspace, in its window's page. */
export interface StartedApp {
  /** When its process was requested, in milliseconds since the epoch. */
  launchedAt: number
  electron: ElectronApplication
  page: Page
}

/** Starts the app, which reopens the generated workspace, and closes it when `use` is done. */
export type StartOnWorkspace = <Value>(use: (app: StartedApp) => Promise<Value>) => Promise<Value>

const startIn =
  (sandbox: Sandbox): StartOnWorkspace =>
  async (use) => {
    const launchedAt = Date.now()
    const electron = await launchApp(sandbox)
    try {
      return await use({ launchedAt, electron, page: await electron.firstWindow() })
    } finally {
      await electron.close()
    }
  }

/** Creates a workspace with 300 roles and this many candidates for the duration of `use`. */
export const withGeneratedWorkspace = async <Value>(
  candidates: number,
  use: (start: StartOnWorkspace) => Promise<Value>,
): Promise<Value> => {
  const sandbox = await createSandbox()
  try {
    const folder = join(sandbox.documents, 'Generated')
    const workspace = await buildWorkspace(folder, { roles, candidates })
    await rememberWorkspace(sandbox.userData, workspace)
    return await use(startIn(sandbox))
  } finally {
    await removeSandbox(sandbox)
  }
}
