import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A separate process that opens the same workspace. */
export interface Contender {
  pid: number
  /** `writer`, or the reason why it is read-only. */
  open(): Promise<string>
  close(): Promise<void>
  /** SIGKILL: whatever it holds stays behind. */
  kill(): Promise<void>
}

export const startContender = async (program: string, folder: string): Promise<Contender> => {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async (): Promise<string> => {
    const line = await lines.next()
    if (line.done === true) throw new Error('The contender ended.')
    return line.value
  }
  const ask = (command: string): Promise<string> => {
    child.stdin.write(`${command}\n`)
    return read()
  }
  await read()
  if (child.pid === undefined) throw new Error('The contender did not start.')
  return {
    pid: child.pid,
    open: () => ask('open'),
    close: async () => {
      await ask('close')
    },
    kill: async () => {
      child.kill('SIGKILL')
      await once(child, 'close')
    },
  }
}
