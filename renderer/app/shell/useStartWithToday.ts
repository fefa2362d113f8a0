import { useEffect } from 'react'
import { api } from '@renderer/data/api'
import { useRouter } from '@renderer/navigation/routes'

/**
 * Begins with Today when something that was planned is due by now, unless somebody has already gone
 * elsewhere. What is due by rule alone, such as a stage that stands still, interrupts nobody.
 */
export const useStartWithToday = (): void => {
  useEffect(() => {
    void api.ask('today.list', {}).then((result) => {
      const { route, goToArea } = useRouter.getState()
      if (!result.ok || route.area !== 'roles') return
      const { rows, today } = result.value
      const isPlanned = rows.some(
        ({ day, reference: { kind } }) =>
          day <= today && (kind === 'action' || kind === 'interview'),
      )
      if (isPlanned) goToArea('today')
    })
  }, [])
}
