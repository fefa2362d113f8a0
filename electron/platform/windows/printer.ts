import { fail, ok, type Result } from '@shared/contract/result'
import type { PrintPdf, PrintRequest } from '@electron/documents/pdf/printRequest'
import { createSerialQueue } from '@electron/store/tasks'

/** What turns one document at a time into a PDF; `PrintWindow` is one. */
export interface PdfBackend {
  print: (request: PrintRequest) => Promise<Uint8Array>
  isUsable: () => boolean
  destroy: () => void
}

export interface PrinterOptions {
  createBackend: () => PdfBackend
  /** The time limit for one document, in milliseconds. */
  patienceMs: number
  /** How many documents a backend prints before it is replaced: Chromium frees their memory only with its process. */
  documentsPerBackend?: number
  onError: (error: unknown) => void
}

export interface Printer {
  printPdf: PrintPdf
  /** Ends what is being printed and refuses the rest. */
  dispose: () => void
}

type Interruption = 'cancelled' | 'late'

const cancelled = (): Result<never> =>
  fail('cancelled', 'Printing was cancelled. No file was written.')

const failed = (why: string): Result<never> =>
  fail('printing', `The PDF could not be created: ${why}. Nothing is lost; try again.`)

/** Settles when the task is done or interrupted, whichever is first. */
const raceInterruption = async <Value>(
  task: Promise<Value>,
  patienceMs: number,
  signal: AbortSignal | undefined,
): Promise<Value | Interruption> => {
  let stop = (): void => undefined
  const interruption = new Promise<Interruption>((resolve) => {
    const timer = setTimeout(() => resolve('late'), patienceMs)
    const cancel = (): void => resolve('cancelled')
    signal?.addEventListener('abort', cancel)
    stop = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    }
  })
  try {
    return await Promise.race([task, interruption])
  } finally {
    stop()
  }
}

/**
 * Prints documents one after another on a backend that is created on first use and
 * reused. A backend that hangs, crashes or is cancelled is discarded; the
 * next document gets a new one.
 */
export const createPrinter = ({
  createBackend,
  patienceMs,
  documentsPerBackend = 10,
  onError,
}: PrinterOptions): Printer => {
  const enqueue = createSerialQueue()
  let backend: PdfBackend | null = null
  let documentCount = 0
  let isDisposed = false
  const hasBeenDisposed = (): boolean => isDisposed

  const discardBackend = (): void => {
    backend?.destroy()
    backend = null
    documentCount = 0
  }

  const getBackend = (): PdfBackend => {
    if (backend?.isUsable() === false) discardBackend()
    backend ??= createBackend()
    return backend
  }

  const countDocument = (): void => {
    documentCount += 1
    if (documentCount >= documentsPerBackend) discardBackend()
  }

  const print = async (
    request: PrintRequest,
    signal: AbortSignal | undefined,
  ): Promise<Result<Uint8Array>> => {
    if (hasBeenDisposed() || signal?.aborted) return cancelled()
    try {
      const printing = getBackend().print(request)
      printing.catch(() => undefined)
      const outcome = await raceInterruption(printing, patienceMs, signal)
      if (typeof outcome !== 'string') {
        countDocument()
        return ok(outcome)
      }
      discardBackend()
      return outcome === 'cancelled' ? cancelled() : failed('it took too long')
    } catch (error) {
      onError(error)
      discardBackend()
      return hasBeenDisposed() ? cancelled() : failed('the print window stopped working')
    }
  }

  return {
    printPdf: (request, signal) => enqueue(() => print(request, signal)),
    dispose: () => {
      isDisposed = true
      discardBackend()
    },
  }
}
