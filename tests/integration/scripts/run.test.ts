import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const program = `
  import { runOnTerminal, runQuietly } from ${JSON.stringify(path.resolve('scripts/setup/run.mjs'))}
  const run = process.argv[1] === 'quietly' ? runQuietly : runOnTerminal
  const step = run(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  console.log('started')
  await step
  console.log('next step')
`

describe.skipIf(process.platform === 'win32')('a script that is stopped', () => {
  it.each(['quietly', 'on the terminal'])(
    'stops its command, run %s, and does nothing more',
    async (how) => {
      const script = spawn(process.execPath, ['--input-type=module', '-e', program, how])
      let output = ''
      script.stdout.on('data', (chunk) => (output += String(chunk)))
      await once(script.stdout, 'data')
      script.kill('SIGTERM')

      // The command shares this pipe, so it closes only when both have ended.
      const [, signal] = (await once(script, 'close')) as [number | null, string | null]
      expect(signal).toBe('SIGTERM')
      expect(output).toBe('started\n')
    },
  )
})
