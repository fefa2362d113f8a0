import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { writeFileDurably } from '@electron/store/files/durableFile'

/** About the size of a record's file. */
const bytes = new Uint8Array(4_000).fill(32)
const pauseMs = 20

/** Measures how long this disk itself takes to confirm a file and its folder, for comparison; in milliseconds. */
export const measureDisk = async (writes: number): Promise<number[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-bench-'))
  const times: number[] = []
  try {
    for (let write = 0; write < writes; write += 1) {
      const started = performance.now()
      await writeFileDurably(join(folder, 'record.json'), bytes)
      times.push(performance.now() - started)
      await delay(pauseMs)
    }
    return times
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
