import { fail, ok, type Result } from '@shared/contract/result'
import type { PrintPdf, PrintRequest } from '../handlers/printRequest'
import { createSerialQueue } from '../handlers/serialQueue'

/** What prints one document at a time; `PrintWindow` is one. */
export interface PrintPress {
  print: (request: PrintRequest) => Promise<Uint8Array>
  isUsable: () => boolean
  destroy: () => void
}

export interface PrinterOptions {
  createPress: () => PrintPress
  /** How long one document may take, in milliseconds. */
  patienceMs: number
  onError: (error: unknown) => void
}

export interface Printer {
  printPdf: PrintPdf
  /** Ends what is being printed and refuses the rest. */
  dispose: () => void
}

type Interruption = 'cancelled' | 'late'

const cancelled = (): Result<never> =>
  fail('cancelled', 'The PDF was cancelled. No file was written.')

const failed = (why: string): Result<never> =>
  fail('printing', `The PDF could not be made: ${why}. Nothing is lost; try again.`)

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
 * Prints documents one after another on a press that is made when first needed and
 * kept. A press that hangs, crashes or is cancelled is thrown away; the next document
 * gets a new one.
 */
export const createPrinter = ({ createPress, patienceMs, onError }: PrinterOptions): Printer => {
  const enqueue = createSerialQueue()
  let press: PrintPress | null = null
  let isDisposed = false
  const hasBeenDisposed = (): boolean => isDisposed

  const discardPress = (): void => {
    press?.destroy()
    press = null
  }

  const getPress = (): PrintPress => {
    if (press?.isUsable() === false) discardPress()
    press ??= createPress()
    return press
  }

  const print = async (
    request: PrintRequest,
    signal: AbortSignal | undefined,
  ): Promise<Result<Uint8Array>> => {
    if (hasBeenDisposed() || signal?.aborted) return cancelled()
    try {
      const printing = getPress().print(request)
      printing.catch(() => undefined)
      const outcome = await raceInterruption(printing, patienceMs, signal)
      if (typeof outcome !== 'string') return ok(outcome)
      discardPress()
      return outcome === 'cancelled' ? cancelled() : failed('it took too long')
    } catch (error) {
      onError(error)
      discardPress()
      return hasBeenDisposed() ? cancelled() : failed('the print window stopped working')
    }
  }

  return {
    printPdf: (request, signal) => enqueue(() => print(request, signal)),
    dispose: () => {
      isDisposed = true
      discardPress()
    },
  }
}
