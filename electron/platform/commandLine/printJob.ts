import { readFile } from 'node:fs/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { fail, ok, type Result } from '@shared/contract/result'
import { printFolderPrefix, printJobSchema } from '@electron/documents/pdf/printRequest'
import { isAsPackaged } from '../app/ownArchive'
import { PrintWindow } from '../windows/printWindow'
import { createPrinter } from '../windows/printer'
import { failStorage, writeFileDurably } from '@electron/store/files'

const patienceMs = 50_000

/** The file given by `--print-job=FILE`; null if the app was started normally. */
export const findPrintJob = (): string | null =>
  app.commandLine.hasSwitch('print-job') ? app.commandLine.getSwitchValue('print-job') : null

const print = async (jobFile: string): Promise<Result<null>> => {
  if (!(await isAsPackaged(app)))
    return fail(
      'internal',
      'Rolebench has been modified or damaged: its files are not the ones that were installed. Reinstall it.',
    )
  const job = printJobSchema.safeParse(JSON.parse(await readFile(jobFile, 'utf8')))
  if (!job.success) return fail('invalid-input', 'The print job is invalid.')
  const { printPdf, dispose } = createPrinter({
    createBackend: () => new PrintWindow(),
    patienceMs,
    onError: (error) => process.stderr.write(`${String(error)}\n`),
  })
  const printed = await printPdf(job.data)
  dispose()
  if (!printed.ok) return printed
  await writeFileDurably(job.data.out, printed.value)
  return ok(null)
}

/**
 * Prints the document that a job file describes and exits: with status 0, or 1 and
 * the error as one line of JSON on standard error. Opens no window, takes no
 * single-instance lock, and uses a user data folder of its own.
 */
export const runPrintJob = async (jobFile: string): Promise<void> => {
  const userData = mkdtempSync(join(tmpdir(), printFolderPrefix))
  app.setPath('userData', userData)
  process.on('exit', () => rmSync(userData, { recursive: true, force: true }))
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  const done = await print(jobFile).catch((error: unknown) => failStorage(error, 'read'))
  if (!done.ok) process.stderr.write(`${JSON.stringify(done.error)}\n`)
  app.exit(done.ok ? 0 : 1)
}
