import type { HeadingRule, HeadingTarget } from '@shared/model/workspace/headingRule'
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

/** Forgets what a heading stands for, with *Undo*; `show` gets the rules that are left, and those after *Undo*. */
export const forgetHeading = async (
  rule: HeadingRule,
  show: (rules: HeadingRule[]) => void,
): Promise<void> => {
  const forgotten = await api.ask('postings.forgetHeading', { heading: rule.heading })
  if (!forgotten.ok) {
    notifyError(forgotten.error)
    return
  }
  show(forgotten.value)
  const remember = async (): Promise<void> => {
    const remembered = await api.ask('postings.rememberHeading', { rule })
    if (remembered.ok) show(remembered.value)
    else notifyError(remembered.error)
  }
  notifyUndo({ message: `Forgot “${rule.heading}”.`, onUndo: () => void remember() })
}
