import { ok } from '@shared/contract/result'
import { changeManifest, type ManifestAccess } from './changeManifest'
import type { CheckSwitches } from '../types'

interface CheckSwitchesOptions extends ManifestAccess {
  /** The rules that were turned off when the workspace was opened. */
  rulesOff: readonly string[]
}

/** Creates access to the rules of the checks that `rolebench.json` turns off. */
export const createCheckSwitches = ({
  rulesOff,
  ...access
}: CheckSwitchesOptions): CheckSwitches => {
  let present = rulesOff
  return {
    listOff: () => present,
    turn: async (rule, isOn) => {
      const changed = await changeManifest(access, (manifest) => {
        const others = (manifest.checkRulesOff ?? []).filter((other) => other !== rule)
        return { ...manifest, checkRulesOff: isOn ? others : [...others, rule] }
      })
      if (!changed.ok) return changed
      present = changed.value.checkRulesOff ?? []
      return ok(present)
    },
  }
}
