import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { runCli, type CliResult } from '@electron/cli/runCli'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import type { Workspace } from '@electron/store/types'
import { inProcessReading } from '../../helpers/inProcessReading'
import { createInProcessSpelling } from '../../helpers/inProcessSpelling'
import { createTemporaryFolder, expectOk } from '../store/temporaryWorkspace'

export interface TestCli {
  /** The folder that relative paths start from. */
  folder: string
  workspaceFolder: string
  /** Runs a command on the workspace, for people. */
  run: (...args: string[]) => Promise<CliResult>
  /** Runs it with `--json`; `value` is what it printed, null if it printed nothing. */
  runJson: (...args: string[]) => Promise<{ value: unknown; error: unknown; exitStatus: number }>
}

interface TestCliOptions {
  standardInput?: string
  variables?: Record<string, string>
}

/** A command line in a separate folder without a workspace. */
export async function createTestCli({
  standardInput = '',
  variables = {},
}: TestCliOptions = {}): Promise<TestCli> {
  const folder = await createTemporaryFolder()
  const run = (...args: string[]) =>
    runCli(['--workspace', 'ws', ...args], {
      folder,
      variables,
      readStandardInput: () => Promise.resolve(standardInput),
      reading: inProcessReading,
      spelling: createInProcessSpelling(),
    })
  return {
    folder,
    workspaceFolder: join(folder, 'ws'),
    run,
    runJson: async (...args) => {
      const { stdout, stderr, exitStatus } = await run(...args, '--json')
      return { value: parse(stdout), error: parse(stderr), exitStatus }
    },
  }
}

/** A command line with the sample workspace. */
export async function createSampleCli(options?: TestCliOptions): Promise<TestCli> {
  const cli = await createTestCli(options)
  await cli.run('init', '--sample')
  return cli
}

/** A short posting of a role. */
export const writePosting = (title: string): string =>
  [
    `# ${title}`,
    '## Responsibilities',
    '- Lead a team of six and plan its work with the board',
    '## Requirements',
    '- Five years of experience in a similar role',
    '## Benefits',
    '- 30 days of paid holiday',
    '',
  ].join('\n\n')

const rowsSchema = z.array(z.looseObject({ id: z.string() }))

/** Returns the output of `list KIND --json`. */
export const list = async (cli: TestCli, kind: string) =>
  rowsSchema.parse((await cli.runJson('list', kind)).value)

/** Keeps the workspace open for writing until the test is over, as the app would. */
export async function holdWorkspace({ workspaceFolder }: TestCli): Promise<Workspace> {
  const workspace = expectOk(await openWorkspace(workspaceFolder))
  onTestFinished(() => workspace.close())
  return workspace
}

const parse = (text: string): unknown => (text === '' ? null : JSON.parse(text))
