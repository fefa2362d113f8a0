import { usePreferences } from '@renderer/data/queries'
import { usePreferenceChange } from '@renderer/data/usePreferenceChange'

/** The rater's name until the user gives one. */
const unnamedRater = 'Me'

/** Returns the name for ratings made on this machine, and a function to change it. */
export const useRaterName = (): [string, (name: string) => void] => {
  const raterName = usePreferences().data?.raterName.trim()
  const changePreference = usePreferenceChange()
  return [
    raterName === undefined || raterName === '' ? unnamedRater : raterName,
    (name) => changePreference({ raterName: name.trim() }),
  ]
}
