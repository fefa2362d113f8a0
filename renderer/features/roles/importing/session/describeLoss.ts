import { countOf } from '@renderer/format/words'
import { hasDecisions, type ImportItem } from './importItems'

interface Loss {
  title: string
  text: string
  confirmLabel: string
}

const isPasted = ({ input, state }: ImportItem): boolean =>
  input.kind === 'pasted' && state.kind !== 'imported'

/** Asks whether to leave the import, naming what would be discarded; null if nothing would be lost. */
export const describeLoss = (items: readonly ImportItem[]): Loss | null => {
  if (items.some(isPasted))
    return {
      title: 'Discard the pasted text?',
      text: 'It has not been made into a role yet.',
      confirmLabel: 'Discard',
    }
  const decided = items.filter(hasDecisions).length
  if (decided === 0) return null
  return {
    title: 'Leave without importing?',
    text: `Your changes to ${countOf(decided, 'file')} will be lost. The files themselves stay as they are.`,
    confirmLabel: 'Leave',
  }
}
