import { useEffect, useEffectEvent, useRef } from 'react'
import type { ActionId } from '@shared/actions/actionDefinitions'
import { registerHandler } from './actionRegistry'

interface ActionOptions {
  /** Whether it is available; true if omitted. */
  isEnabled?: boolean
  perform: () => void
  /** As in `ActionHandler`. */
  isMeant?: () => boolean
}

/**
 * Defines what an action does while this component is shown. Buttons, menu items, shortcuts and
 * the command palette all call the action through this.
 */
export const useAction = (
  id: ActionId,
  { isEnabled = true, perform, isMeant }: ActionOptions,
): void => {
  const performNow = useEffectEvent(perform)
  // Asked while the palette renders, when no effect event may be called.
  const latest = useRef(isMeant)
  useEffect(() => {
    latest.current = isMeant
  })
  const canDecline = isMeant !== undefined
  useEffect(
    () =>
      registerHandler(id, {
        isEnabled,
        perform: () => performNow(),
        ...(canDecline && { isMeant: () => latest.current?.() ?? true }),
      }),
    [id, isEnabled, canDecline],
  )
}
