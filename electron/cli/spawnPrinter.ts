import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  printFolderPrefix,
  type PrintJob,
  type PrintPdf,
} from '@electron/documents/pdf/printRequest'
import { removeAbandonedFolders } from '@electron/store/files'

/** How to start the app's own Electron, as the script that starts the command line knows it. */
const launchSchema = z.object({
  command: z.string().min(1),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
})

type Launch = z.infer<typeof launchSchema>

const PRINT_TIMEOUT_MS = 60_000

/**
 * Prints in an Electron of its own, told by the variable `ROLEBENCH_ELECTRON`.
 * Fails with `printing` where that is not set, can't be started or makes no PDF.
 */
export const createSpawnPrinter =
  (variables: Readonly<Record<string, string | undefined>>): PrintPdf =>
  async (request, signal) => {
    const launch = readLaunch(variables['ROLEBENCH_ELECTRON'])
    if (launch === null)
      return fail(
        'printing',
        'A PDF needs Electron, which was not found. Start this command with npm run rolebench, or leave pdf out.',
      )
    await removeAbandonedFolders(tmpdir(), printFolderPrefix, new Date())
    const folder = await mkdtemp(join(tmpdir(), printFolderPrefix))
    try {
      return await printIn(folder, launch, { ...request, out: join(folder, 'out.pdf') }, signal)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

function readLaunch(text: string | undefined): Launch | null {
  try {
    return launchSchema.parse(JSON.parse(text ?? ''))
  } catch {
    return null
  }
}

async function printIn(
  folder: string,
  launch: Launch,
  job: PrintJob,
  signal: AbortSignal | undefined,
): Promise<Result<Uint8Array>> {
  const jobFile = join(folder, 'job.json')
  await writeFile(jobFile, JSON.stringify(job), { mode: 0o600 })
  const ended = await runElectron(launch, jobFile, signal)
  if (signal?.aborted === true) return fail('cancelled', 'Printing was cancelled.')
  const pdf = ended.status === 0 ? await readFile(job.out).catch(() => null) : null
  return pdf === null
    ? fail('printing', 'The PDF could not be printed. Nothing was written.', ended)
    : ok(pdf)
}

interface Ended {
  /** Null when it could not be started or was stopped. */
  status: number | null
  /** The end of what it said on standard error. */
  said: string
}

function runElectron(
  { command, args, env }: Launch,
  jobFile: string,
  signal: AbortSignal | undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args, `--print-job=${jobFile}`], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: PRINT_TIMEOUT_MS,
      signal,
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-2_000)
    })
    child.on('error', (error) => resolve({ status: null, said: error.message }))
    child.on('close', (status) => resolve({ status, said }))
  })
}
