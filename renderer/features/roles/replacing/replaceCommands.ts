import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { countOf } from '@renderer/format/words'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { changeRoles, invertRoleChanges, watchOpenRoles, type RoleChanges } from './changeRoles'

interface LastReplacement {
  /** Takes back the last replacement in several roles, while its toast is shown; null for none. */
  undo: (() => void) | null
  /** Whether nothing was edited since, so that *Undo* means it. */
  isLast: () => boolean
}

const none: LastReplacement = { undo: null, isLast: () => false }

export const useLastReplacement = create<LastReplacement>()(() => none)

const tellLeft = (left: readonly RoleChanges[], what: string): void => {
  if (left.length === 0) return
  const titles = left.slice(0, 5).map(({ title }) => `“${title}”`)
  const others = left.length > 5 ? ` and ${countOf(left.length - 5, 'other')}` : ''
  notifyError({
    message: `${what} ${titles.join(', ')}${others}: changed meanwhile, so left as ${left.length === 1 ? 'it is' : 'they are'}.`,
  })
}

const offerUndo = (done: readonly RoleChanges[], message: string, client: QueryClient): void => {
  const undo = (): void => {
    close()
    const inverted = invertRoleChanges(done)
    void changeRoles(inverted, 'Undoing', client).then(({ left }) =>
      tellLeft(left, 'Not undone in'),
    )
  }
  const close = notifyUndo({
    message,
    onUndo: undo,
    onClose: () => useLastReplacement.setState((last) => (last.undo === undo ? none : last)),
  })
  useLastReplacement.setState({ undo, isLast: watchOpenRoles() })
}

/** Replaces in roles, with one *Undo* for all; those that were left are named. */
export const replaceInRoles = async (
  roles: readonly RoleChanges[],
  count: number,
  client: QueryClient,
): Promise<void> => {
  const { done, left } = await changeRoles(roles, 'Replacing', client)
  if (done.length > 0) {
    const isAll = left.length === 0 && done.length === roles.length
    const places = isAll ? `${count.toLocaleString()} in ` : 'in '
    offerUndo(done, `Replaced ${places}${countOf(done.length, 'role')}.`, client)
  }
  tellLeft(left, 'Not replaced in')
}
