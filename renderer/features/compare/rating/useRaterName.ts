import { usePreferences } from '@renderer/data/queries'
import { usePreferenceChange } from '@renderer/data/usePreferenceChange'

/** Whose ratings these are where no name was given yet. */
const unnamedRater = 'Me'

/** The name that ratings are made under on this machine, and how to change it. */
export const useRaterName = (): [string, (name: string) => void] => {
  const raterName = usePreferences().data?.raterName.trim()
  const changePreference = usePreferenceChange()
  return [
    raterName === undefined || raterName === '' ? unnamedRater : raterName,
    (name) => changePreference({ raterName: name.trim() }),
  ]
}
