/** What the user says to losing something by quitting. */
export type ClosingChoice = 'quit' | 'stay'

export interface ClosingPorts {
  /** Asks the window to save; false where no window could answer, as it is gone or crashed. */
  askWindow: () => boolean
  /** Asks the user about what could not be saved, by name. */
  askAboutUnsaved: (unsaved: readonly string[]) => Promise<ClosingChoice>
  /** Asks the user whether to wait on for a window that does not answer; takes the question back when it does. */
  askAboutSilence: (answered: AbortSignal) => Promise<ClosingChoice>
  /** Gives up what must be given up in order: writes under way, locks, windows. */
  finish: () => Promise<void>
  /** How long the window may take to answer, in milliseconds. */
  patienceMs: number
}

export interface Closing {
  /** Starts closing, unless that is under way already. Resolves when closed or called off. */
  request: () => Promise<void>
  /** Takes the window's answer; without a question asked it means nothing. */
  answer: (unsaved: readonly string[]) => void
  /** Whether everything has been given up, so that windows and app may go. */
  isFinished: () => boolean
}

const silence = Symbol('silence')

/**
 * Closes the app without losing anything: the window saves first, and what it could
 * not save is lost only when the user says so.
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
