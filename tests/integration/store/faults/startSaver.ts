import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { saverReplySchema, type SaverReply } from './saverReply'

/** A separate process that has a workspace open, for faults that must not affect the test itself. */
export interface Saver {
  pid: number
  /** The reply to the role's creation. */
  created: SaverReply
  save(title: string): Promise<SaverReply>
  stop(): Promise<void>
}

/** Strace counts calls by thread, so that a second fsync is the second only if one thread does both. */
const oneDiskThread = { UV_THREADPOOL_SIZE: '1' }

export const startSaver = async (program: string, folder: string): Promise<Saver> => {
  const child = spawn(process.execPath, [program, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...oneDiskThread },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const readReply = async (): Promise<SaverReply> => {
    const line = await lines.next()
    if (line.done === true) throw new Error('The saver ended.')
    return saverReplySchema.parse(JSON.parse(line.value))
  }
  const created = await readReply()
  if (child.pid === undefined) throw new Error('The saver did not start.')
  return {
    pid: child.pid,
    created,
    save: async (title) => {
      child.stdin.write(`${title}\n`)
      return readReply()
    },
    stop: async () => {
      child.stdin.end()
      await once(child, 'close')
    },
  }
}
