import { ok } from '@shared/contract/result'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** The rules of the checks that are turned off. */
export const checkHandlers: WorkspaceAreaHandlers<'checks'> = {
  'checks.listRulesOff': ({ checkSwitches }) => ok([...checkSwitches.listOff()]),
  'checks.turnRule': async ({ checkSwitches }, { rule, isOn }) => {
    const off = await checkSwitches.turn(rule, isOn)
    return off.ok ? ok([...off.value]) : off
  },
}
