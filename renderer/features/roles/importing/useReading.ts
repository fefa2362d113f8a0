import { useEffect, useState } from 'react'
import type { AppError } from '@shared/contract/result'
import { api } from '@renderer/data/api'
import { importReading, type ImportedPosting } from './importedPosting'

/** How far the reading of a pasted text is. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'reading' }
  | { kind: 'read'; imported: ImportedPosting }
  | { kind: 'failed'; error: AppError }

const pauseMs = 200

/** Reads a text as a posting whenever it changes, after a pause; nothing is saved. */
export const useReading = (text: string): Reading => {
  const [outcome, setOutcome] = useState<{ text: string; reading: Reading } | null>(null)

  useEffect(() => {
    if (text.trim() === '') return
    let isStale = false
    const read = async (): Promise<void> => {
      const result = await api.ask('postings.readText', { text, html: null })
      if (isStale) return
      const reading: Reading = result.ok
        ? { kind: 'read', imported: importReading(result.value) }
        : { kind: 'failed', error: result.error }
      setOutcome({ text, reading })
    }
    const timer = setTimeout(() => void read(), pauseMs)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text])

  if (text.trim() === '') return { kind: 'empty' }
  return outcome?.text === text ? outcome.reading : { kind: 'reading' }
}
