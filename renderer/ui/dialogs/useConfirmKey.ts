import { useEffect, type RefObject } from 'react'

/**
 * Lets Ctrl+Enter, or Cmd+Enter, take a dialog: it presses the button in `confirm`, if it can be
 * pressed and no other dialog lies above.
 */
export const useConfirmKey = (confirm: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented)
        return
      const dialog = confirm.current?.closest('[aria-modal="true"]')
      const above = [...document.querySelectorAll('[aria-modal="true"]')].at(-1)
      const button = confirm.current?.querySelector('button')
      if (!dialog || dialog !== above || !button || button.disabled) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [confirm])
}
