import { useState, type ReactNode } from 'react'
import { ConfirmDialog } from './ConfirmDialog'

interface DiscardQuestion {
  /** Leaves at once if nothing was typed; asks otherwise. */
  leave: () => void
  isAsking: boolean
  /** To be drawn beside what is left. */
  question: ReactNode
}

interface DiscardOptions {
  /** What would be lost, e.g. `the pasted text`. */
  what: string
  hasTyped: boolean
  onLeave: () => void
}

/** Asks before typing is thrown away by Escape, or by a click beside. */
export const useDiscardQuestion = ({
  what,
  hasTyped,
  onLeave,
}: DiscardOptions): DiscardQuestion => {
  const [isAsking, setAsking] = useState(false)
  return {
    leave: () => (hasTyped ? setAsking(true) : onLeave()),
    isAsking,
    question: (
      <ConfirmDialog
        opened={isAsking}
        title={`Discard ${what}?`}
        confirmLabel="Discard"
        isDangerous
        onConfirm={() => {
          setAsking(false)
          onLeave()
        }}
        onCancel={() => setAsking(false)}
      >
        What was typed is not kept anywhere.
      </ConfirmDialog>
    ),
  }
}
