import { useEffect, useEffectEvent } from 'react'
import type { ActionId } from '@shared/actions/actionDefinitions'
import { registerHandler } from './actionRegistry'

interface ActionOptions {
  /** Whether it can be done now; true when left out. */
  isEnabled?: boolean
  perform: () => void
}

/**
 * Says what an action does while this component is shown. Buttons, menu items,
 * shortcuts and the command palette all reach it here.
 */
export const useAction = (id: ActionId, { isEnabled = true, perform }: ActionOptions): void => {
  const performNow = useEffectEvent(perform)
  useEffect(() => registerHandler(id, { isEnabled, perform: () => performNow() }), [id, isEnabled])
}
