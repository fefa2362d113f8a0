import { useCallback, useState } from 'react'

const storageKey = 'rolebench.compare.evidence'

/** In a window this wide the panel leaves room for the grid. */
const roomyWindowPx = 1600

const readStored = (): boolean => {
  const stored = localStorage.getItem(storageKey)
  return stored === null ? window.innerWidth >= roomyWindowPx : stored === 'shown'
}

/** Whether the evidence stands beside the grid; remembered on this machine. */
export const useEvidencePanel = () => {
  const [isShown, setShown] = useState(readStored)
  const set = useCallback((shown: boolean) => {
    localStorage.setItem(storageKey, shown ? 'shown' : 'hidden')
    setShown(shown)
  }, [])
  return {
    isShown,
    show: useCallback(() => set(true), [set]),
    hide: useCallback(() => set(false), [set]),
  }
}
