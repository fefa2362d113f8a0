import { useEffect, useState } from 'react'
import type { ImportSource } from './importDialogState'
import { chooseFiles, takeDroppedFiles, type PendingFile, type ReadFile } from './readFiles'

interface FileReading {
  files: readonly ReadFile[]
  /** Null until the files are known. */
  total: number | null
  isDone: boolean
  /** Stops after the file that is being read; what was read stays. */
  stop: () => void
}

const listFiles = (source: ImportSource): Promise<PendingFile[]> =>
  source.kind === 'dropped' ? Promise.resolve(takeDroppedFiles(source.files)) : chooseFiles()

/** Reads files one after the other; calls `onNone` when the user chose none. */
export const useFileReading = (source: ImportSource, onNone: () => void): FileReading => {
  const [files, setFiles] = useState<readonly ReadFile[]>([])
  const [total, setTotal] = useState<number | null>(null)
  const [isDone, setDone] = useState(false)
  const [abort] = useState(() => new AbortController())

  useEffect(() => {
    const left = new AbortController()
    const hasLeft = (): boolean => left.signal.aborted
    const readAll = async (): Promise<void> => {
      const pending = await listFiles(source)
      if (hasLeft()) return
      if (pending.length === 0) {
        onNone()
        return
      }
      setTotal(pending.length)
      for (const file of pending) {
        const read = await file.read()
        if (hasLeft()) return
        setFiles((before) => [...before, read])
        if (abort.signal.aborted) break
      }
      setDone(true)
    }
    // In the next task, so that a mount that is undone at once asks nothing.
    const timer = setTimeout(() => void readAll(), 0)
    return () => {
      left.abort()
      clearTimeout(timer)
    }
  }, [source, onNone, abort])

  return { files, total, isDone, stop: () => abort.abort() }
}
