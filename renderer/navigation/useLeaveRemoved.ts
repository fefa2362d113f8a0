import { useEffect, useRef } from 'react'

/**
 * Calls `leave` when the shown record is gone from the list that it was in, by
 * whatever hand. One that has just been made, and is not listed yet, stays shown.
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
    else if (listedId.current === activeId) leave()
  }, [activeId, ids, leave])
}
