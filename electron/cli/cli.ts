import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createDocumentReading } from '../services/documentReading/createDocumentReading'
import { createWorkerAsking } from '../services/spelling/worker/askWorker'
import { runCli } from './runCli'

// A reader such as `head` may stop reading early.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') throw new Error(`The output could not be written: ${code ?? 'unknown'}`)
  })

let standardInput: Promise<string> | null = null

const { stdout, stderr, exitStatus } = await runCli(process.argv.slice(2), {
  folder: process.cwd(),
  variables: process.env,
  // A stream is read once; a command may ask again.
  readStandardInput: () => (standardInput ??= text(process.stdin)),
  reading: createDocumentReading({ workerFile: join(import.meta.dirname, 'readingWorker.js') }),
  spelling: createWorkerAsking(join(import.meta.dirname, 'spellingWorker.js')),
})
if (stdout !== '') process.stdout.write(`${stdout}\n`)
if (stderr !== '') process.stderr.write(`${stderr}\n`)
process.exitCode = exitStatus
