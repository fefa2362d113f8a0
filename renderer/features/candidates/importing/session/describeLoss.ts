import { countOf } from '@renderer/format/words'
import { hasDecisions, isUnread, type CvItem } from './cvItems'

interface Loss {
  title: string
  text: string
  confirmLabel: string
}

const isPasted = ({ input, state }: CvItem): boolean =>
  input.kind === 'pasted' && state.kind !== 'imported'

/** Asks whether to leave the import, naming what would be discarded; null if nothing would be lost. */
export const describeLoss = (items: readonly CvItem[]): Loss | null => {
  if (items.some((item) => isPasted(item) && !isUnread(item)))
    return {
      title: 'Discard the pasted text?',
      text: 'No candidate has been made of it yet.',
      confirmLabel: 'Discard',
    }
  const decided = items.filter(hasDecisions).length
  if (decided === 0) return null
  return {
    title: 'Leave the rest?',
    text: `Your changes to ${countOf(decided, 'file')} will be lost. Candidates that were added stay, and the files themselves stay as they are.`,
    confirmLabel: 'Leave',
  }
}
