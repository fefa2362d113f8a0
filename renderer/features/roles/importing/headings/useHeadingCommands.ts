import { useQueryClient } from '@tanstack/react-query'
import type { HeadingRule, HeadingTarget } from '@shared/model/workspace/headingRule'
import { api } from '@renderer/data/api'
import { queryKey } from '@renderer/data/queries'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'

interface HeadingCommands {
  /** Remembers in the workspace the kind of lines below a heading, with *Undo*. `label` names it. */
  remember: (heading: string, target: HeadingTarget, label: string) => Promise<void>
  /** Forgets the meaning of a heading, with *Undo*. */
  forget: (rule: HeadingRule) => Promise<void>
}

/** Provides commands for the headings that the workspace remembers; every list of them is updated. */
export const useHeadingCommands = (): HeadingCommands => {
  const queryClient = useQueryClient()

  /** Returns whether it succeeded; the user is told of a failure. */
  const perform = async (
    channel: 'postings.rememberHeading' | 'postings.forgetHeading',
    rule: HeadingRule,
  ): Promise<boolean> => {
    const done = await (channel === 'postings.rememberHeading'
      ? api.ask(channel, { rule })
      : api.ask(channel, { heading: rule.heading }))
    if (!done.ok) {
      notifyError(done.error)
      return false
    }
    queryClient.setQueryData(queryKey('postings.listHeadingRules', {}), done.value)
    // The sources of roles are sorted otherwise from now on.
    void queryClient.invalidateQueries({ queryKey: ['postings.sortAgain'] })
    return true
  }

  return {
    remember: async (heading, target, label) => {
      const rule = { heading, target }
      if (await perform('postings.rememberHeading', rule))
        notifyUndo({
          message: `From now on, “${heading}” is ${label}.`,
          onUndo: () => void perform('postings.forgetHeading', rule),
        })
    },
    forget: async (rule) => {
      if (await perform('postings.forgetHeading', rule))
        notifyUndo({
          message: `Forgot “${rule.heading}”.`,
          onUndo: () => void perform('postings.rememberHeading', rule),
        })
    },
  }
}
