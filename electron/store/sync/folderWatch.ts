import { watch, type FSWatcher } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pollFolder } from './folderPoll'

/** Starts the system's watch over a folder; throws where there is none. */
export type StartWatch = (
  folder: string,
  listener: (event: string, name: string | null) => void,
) => FSWatcher

const startWatch: StartWatch = (folder, listener) => watch(folder, { persistent: false }, listener)

const readInode = async (folder: string): Promise<number | null> => {
  try {
    return (await stat(folder)).ino
  } catch {
    return null
  }
}

/**
 * Reports the names of files that are touched in a folder, as the system reports them or, where
 * it does not or the folder was replaced, by polling once a second. Returns a function that
 * stops it; does not keep the process alive.
 */
export const watchFolder = (
  folder: string,
  onTouched: (name: string) => void,
  start: StartWatch = startWatch,
): (() => void) => {
  let watcher: FSWatcher | null = null
  let stopPolling: (() => void) | null = null
  let isStopped = false

  const tellAll = async (): Promise<void> => {
    const names = await readdir(folder).catch(() => [])
    if (!isStopped) names.forEach(onTouched)
  }

  const poll = (): void => {
    if (isStopped || stopPolling !== null) return
    watcher?.close()
    stopPolling = pollFolder(folder, onTouched)
    void tellAll()
  }

  const inode = readInode(folder)
  const pollIfReplaced = async (): Promise<void> => {
    if ((await readInode(folder)) !== (await inode)) poll()
  }

  const listen = (_event: string, name: string | null): void => {
    if (name === null) void tellAll()
    else if (name === basename(folder)) void pollIfReplaced()
    else onTouched(name)
  }

  try {
    watcher = start(folder, listen)
    watcher.on('error', poll)
  } catch {
    poll()
  }

  return () => {
    isStopped = true
    watcher?.close()
    stopPolling?.()
  }
}
