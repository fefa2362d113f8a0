/** Whether the user quits in spite of unsaved changes. */
export type ClosingChoice = 'quit' | 'stay'

export interface ClosingPorts {
  /** Asks the window to save; false if it is gone or crashed and can't answer. */
  askWindow: () => boolean
  /** Asks the user about changes that could not be saved, by name. */
  askAboutUnsaved: (unsaved: readonly string[]) => Promise<ClosingChoice>
  /** Asks the user whether to keep waiting for the window; withdraws the question once it answers. */
  askAboutSilence: (answered: AbortSignal) => Promise<ClosingChoice>
  /** Finishes pending writes, then releases locks and windows, in that order. */
  finish: () => Promise<void>
  /** How long to wait for the window's answer, in milliseconds. */
  patienceMs: number
}

export interface Closing {
  /** Starts closing, unless already in progress. Resolves when closed or cancelled. */
  request: () => Promise<void>
  /** Receives the window's answer; ignored if it was not asked. */
  answer: (unsaved: readonly string[]) => void
  /** Whether everything has been released, so that the app may quit. */
  isFinished: () => boolean
}

const silence = Symbol('silence')

/**
 * Closes the app without losing data: the window saves first, and changes it could
 * not save are discarded only if the user agrees.
 */
export const createClosing = (ports: ClosingPorts): Closing => {
  let state: 'open' | 'closing' | 'finished' = 'open'
  let takeAnswer: ((unsaved: readonly string[]) => void) | null = null

  const waitForAnswer = async (
    answered: Promise<readonly string[]>,
  ): Promise<readonly string[] | typeof silence> => {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<typeof silence>((resolve) => {
      timer = setTimeout(() => resolve(silence), ports.patienceMs)
    })
    const first = await Promise.race([answered, patience])
    clearTimeout(timer)
    return first
  }

  const maySettle = async (): Promise<boolean> => {
    const answered = new Promise<readonly string[]>((resolve) => {
      takeAnswer = resolve
    })
    if (!ports.askWindow()) return true
    const hasAnswered = new AbortController()
    void answered.then(() => hasAnswered.abort())
    let answer = await waitForAnswer(answered)
    while (answer === silence) {
      if ((await ports.askAboutSilence(hasAnswered.signal)) === 'quit') return true
      answer = await waitForAnswer(answered)
    }
    return answer.length === 0 || (await ports.askAboutUnsaved(answer)) === 'quit'
  }

  return {
    request: async () => {
      if (state !== 'open') return
      state = 'closing'
      const isSettled = await maySettle()
      takeAnswer = null
      if (!isSettled) {
        state = 'open'
        return
      }
      await ports.finish()
      state = 'finished'
    },
    answer: (unsaved) => takeAnswer?.(unsaved),
    isFinished: () => state === 'finished',
  }
}
