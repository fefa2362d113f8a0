import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '@renderer/data/api'
import { queryKey, usePreferences } from '@renderer/data/queries'

/** Whose ratings these are where no name was given yet. */
const unnamedRater = 'Me'

/** The name that ratings are made under on this machine, and how to change it. */
export const useRaterName = (): [string, (name: string) => void] => {
  const queryClient = useQueryClient()
  const raterName = usePreferences().data?.raterName.trim()

  const change = useCallback(
    (name: string) => {
      void api.ask('app.savePreferences', { raterName: name.trim() }).then((result) => {
        if (result.ok) queryClient.setQueryData(queryKey('app.getPreferences', {}), result.value)
      })
    },
    [queryClient],
  )

  return [raterName === undefined || raterName === '' ? unnamedRater : raterName, change]
}
