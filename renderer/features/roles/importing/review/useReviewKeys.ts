import type { KeyboardEvent } from 'react'
import { listLinesToCheck } from '@shared/domain/postingReview/linesToCheck'
import type { PostingReview } from '@shared/domain/postingReview/reviewState'
import { findTargetByKey } from '../lines/placeLabels'
import type { ReviewCommands } from './reviewCommands'
import type { LineSelection } from '../lines/useLineSelection'

interface ReviewKeysOptions {
  review: PostingReview
  selection: LineSelection
  commands: ReviewCommands
  /** Chooses a line and focuses it. */
  onShow: (key: number) => void
  onMenu: () => void
  onAccept: () => void
  /** Undefined where it can’t be a CV. */
  onCv: (() => void) | undefined
  /** Called once the last line to check is settled by a key. */
  onAllChecked: () => void
}

interface ReviewKeys {
  /** On a line: moves and marks the chosen lines; returns whether the key did something. */
  onLineKey: (key: string) => boolean
  /** Anywhere on the screen: undo, redo, the next line to check, accepting, and saying that it is a CV. */
  onScreenKey: (event: KeyboardEvent) => void
}

/** Handles the keys of a review. */
export const useReviewKeys = ({
  review,
  selection,
  commands,
  onShow,
  onMenu,
  onAccept,
  onCv,
  onAllChecked,
}: ReviewKeysOptions): ReviewKeys => {
  const showNext = (settled: ReadonlySet<number> = new Set()): void => {
    const toCheck = listLinesToCheck(review).filter(({ key }) => !settled.has(key))
    const next = toCheck.find(({ key }) => key > (selection.active ?? -1)) ?? toCheck[0]
    if (next) onShow(next.key)
  }

  const onLineKey = (key: string): boolean => {
    const { chosen } = selection
    if (key === 'n' || key === 'N') {
      showNext()
      return true
    }
    if (chosen.size === 0) return false
    const target = findTargetByKey(key)
    if (target !== null) commands.move(chosen, target)
    else if (key === 'r' || key === 'R') {
      const toCheck = listLinesToCheck(review)
      commands.confirm(chosen)
      if (toCheck.length > 0 && toCheck.every((line) => chosen.has(line.key))) onAllChecked()
      else showNext(chosen)
    } else if (key === 'v' || key === 'V') commands.togglePreferred(chosen)
    else if (key === 'Enter' || key === ' ' || key === 'ContextMenu') onMenu()
    else return false
    return true
  }

  const onScreenKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key === 'z' && !event.shiftKey) commands.undo()
    else if (key === 'y' || (key === 'z' && event.shiftKey)) commands.redo()
    else if (key === 'k' && event.shiftKey && onCv) onCv()
    else if (key === 'enter') onAccept()
    else return
    event.preventDefault()
  }

  return { onLineKey, onScreenKey }
}
