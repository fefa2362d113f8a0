import { useQueryClient } from '@tanstack/react-query'
import type { Preferences } from '@shared/contract/channels/appChannels'
import { api } from './api'
import { queryKey } from './queries'
import { notifyError } from '@renderer/ui/tasks/notify'

/** Returns a function that saves a changed preference and applies it at once. */
export const usePreferenceChange = (): ((change: Partial<Preferences>) => void) => {
  const queryClient = useQueryClient()
  return (change) => {
    void api.ask('app.savePreferences', change).then((result) => {
      if (result.ok) queryClient.setQueryData(queryKey('app.getPreferences', {}), result.value)
      else notifyError(result.error)
    })
  }
}
