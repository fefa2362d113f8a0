import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus into a menu that was not opened by its button. */
export const useFocusInside = (isOpen: boolean): RefObject<HTMLDivElement | null> => {
  const dropdown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const timer = setTimeout(() => {
      dropdown.current?.querySelector<HTMLElement>('[data-menu-item]')?.focus()
    }, 0)
    return () => clearTimeout(timer)
  }, [isOpen])
  return dropdown
}
