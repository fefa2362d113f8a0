import { useEffect, useRef } from 'react'
import { useRouter } from './routes'

/**
 * Calls `leave` when the record shown has disappeared from the list that it was in, for whatever
 * reason. A new record that is not listed yet stays on screen.
 */
export const useLeaveRemoved = (
  activeId: string | null,
  ids: readonly string[] | undefined,
  leave: () => void,
): void => {
  const listedId = useRef<string | null>(null)
  useEffect(() => {
    if (activeId === null || ids === undefined) return
    if (ids.includes(activeId)) listedId.current = activeId
    else if (listedId.current === activeId) {
      useRouter.getState().forget([activeId])
      leave()
    }
  }, [activeId, ids, leave])
}
