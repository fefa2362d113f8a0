import { text } from 'node:stream/consumers'
import { runCli } from './runCli'

const { stdout, stderr, exitStatus } = await runCli(process.argv.slice(2), {
  folder: process.cwd(),
  variables: process.env,
  readStandardInput: () => text(process.stdin),
})
if (stdout !== '') process.stdout.write(`${stdout}\n`)
if (stderr !== '') process.stderr.write(`${stderr}\n`)
process.exitCode = exitStatus
