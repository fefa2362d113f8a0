import { z } from 'zod'
import { ownWordSchema } from '@shared/model/workspace/dictionary'
import { defineChannel, noInput } from './channel'

const ownWords = z.array(z.string())
const ruleIds = z.array(z.string())

/** The rules of the checks that the workspace turns off. The checks themselves run in the window. */
export const checkChannels = {
  'checks.listRulesOff': defineChannel(noInput, ruleIds),
  /** Turns a rule on or off for all roles of the workspace; returns the rules that are then off. */
  'checks.turnRule': defineChannel(
    z.object({ rule: z.string().min(1).max(100), isOn: z.boolean() }),
    ruleIds,
  ),
  /** The words that the workspace knows besides those of its dictionaries. */
  'checks.listOwnWords': defineChannel(noInput, ownWords),
  /** Adds or removes such a word; returns those that are then known. */
  'checks.setOwnWord': defineChannel(
    z.object({ word: ownWordSchema, isKnown: z.boolean() }),
    ownWords,
  ),
}
