import { useQueryClient } from '@tanstack/react-query'
import { nameRule } from '@shared/domain/checks/ruleNames'
import { api } from '@renderer/data/api'
import { queryKey, useRulesOff } from '@renderer/data/queries'
import { notifyError, notifyUndo } from '@renderer/ui/tasks/notify'

interface RuleSwitches {
  /** The ids of the rules that the workspace turns off. */
  rulesOff: readonly string[]
  /** Turns a rule off in the whole workspace, with *Undo*. */
  turnOff: (rule: string) => Promise<void>
  turnOn: (rule: string) => Promise<void>
}

const none: readonly string[] = []

/** Provides the rules that are turned off in the open workspace. */
export const useRuleSwitches = (): RuleSwitches => {
  const queryClient = useQueryClient()
  const { data: rulesOff = none } = useRulesOff()

  /** Returns whether it succeeded; the user is told of a failure. */
  const turn = async (rule: string, isOn: boolean): Promise<boolean> => {
    const done = await api.ask('checks.turnRule', { rule, isOn })
    if (done.ok) queryClient.setQueryData(queryKey('checks.listRulesOff', {}), done.value)
    else notifyError(done.error)
    return done.ok
  }

  return {
    rulesOff,
    turnOff: async (rule) => {
      if (await turn(rule, false))
        notifyUndo({
          message: `“${nameRule(rule)}” is off in this workspace.`,
          onUndo: () => void turn(rule, true),
        })
    },
    turnOn: async (rule) => {
      await turn(rule, true)
    },
  }
}
