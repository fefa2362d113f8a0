import { useAction } from '@renderer/actions/useAction'
import { usePreferenceChange } from '@renderer/data/usePreferenceChange'

/** Defines the actions that change a preference. */
export const usePreferenceActions = (): void => {
  const change = usePreferenceChange()
  useAction('appearance.light', { perform: () => change({ colorScheme: 'light' }) })
  useAction('appearance.dark', { perform: () => change({ colorScheme: 'dark' }) })
  useAction('appearance.system', { perform: () => change({ colorScheme: 'system' }) })
  useAction('paper.a4', { perform: () => change({ pageSize: 'A4' }) })
  useAction('paper.letter', { perform: () => change({ pageSize: 'Letter' }) })
}
