import { z } from 'zod'
import { defineChannel, noInput } from './channel'

const ruleIds = z.array(z.string())

/** The rules of the checks that the workspace turns off. The checks themselves run in the window. */
export const checkChannels = {
  'checks.listRulesOff': defineChannel(noInput, ruleIds),
  /** Turns a rule on or off for all roles of the workspace; returns the rules that are then off. */
  'checks.turnRule': defineChannel(
    z.object({ rule: z.string().min(1).max(100), isOn: z.boolean() }),
    ruleIds,
  ),
}
