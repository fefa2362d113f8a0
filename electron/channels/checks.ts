import { ok } from '@shared/contract/result'
import type { WorkspaceAreaHandlers } from './handling/workspaceHandlers'

/** The rules of the checks that are turned off, and the words that the workspace added. */
export const checkHandlers: WorkspaceAreaHandlers<'checks'> = {
  'checks.listRulesOff': ({ checkSwitches }) => ok([...checkSwitches.listOff()]),
  'checks.turnRule': async ({ checkSwitches }, { rule, isOn }) => {
    const off = await checkSwitches.turn(rule, isOn)
    return off.ok ? ok([...off.value]) : off
  },
  'checks.listOwnWords': ({ ownWords }) => ok([...ownWords.list()]),
  'checks.setOwnWord': async ({ ownWords }, { word, isKnown }) => {
    const words = await ownWords.set(word, isKnown)
    return words.ok ? ok([...words.value]) : words
  },
}
