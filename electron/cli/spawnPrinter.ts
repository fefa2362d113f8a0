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

/** The Electron executable and arguments, as set by the script that starts the command line. */
const launchSchema = z.object({
  command: z.string().min(1),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
})

type Launch = z.infer<typeof launchSchema>

const PRINT_TIMEOUT_MS = 60_000

/**
 * Prints in a separate Electron process, given by the variable `ROLEBENCH_ELECTRON`.
 * Fails with `printing` if that is not set, can't be started or produces no PDF.
 */
export const createSpawnPrinter =
  (variables: Readonly<Record<string, string | undefined>>): PrintPdf =>
  async (request, signal) => {
    const launch = readLaunch(variables['ROLEBENCH_ELECTRON'])
    if (launch === null)
      return fail(
        'printing',
        'Exporting PDF requires Electron, which was not found. Run this command through npm run rolebench, or choose another format.',
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
  /** Null if the process could not be started or was killed. */
  status: number | null
  /** The end of its standard error output. */
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
