import type { HeadingTarget } from '@shared/model/workspace/headingRule'
import { api } from '@renderer/data/api'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'

/** Remembers in the workspace what the lines below a heading are, with *Undo*. `label` names that. */
export const rememberHeading = async (
  heading: string,
  target: HeadingTarget,
  label: string,
): Promise<void> => {
  const remembered = await api.ask('postings.rememberHeading', { rule: { heading, target } })
  if (!remembered.ok) {
    notifyError(remembered.error)
    return
  }
  notifyUndo({
    message: `From now on, “${heading}” is ${label}.`,
    onUndo: () => void api.ask('postings.forgetHeading', { heading }),
  })
}
