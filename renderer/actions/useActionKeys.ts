import { useEffect } from 'react'
import {
  actionDefinitions,
  findAccelerator,
  type ActionId,
} from '@shared/actions/actionDefinitions'
import { api } from '@renderer/data/api'
import { useAppInfo } from '@renderer/data/queries'
import { isAccelerator, type Platform } from './accelerators'
import { findActionId, performAction } from './actionRegistry'

/** Additional shortcuts that Windows and Linux users expect, beside those in the menu. */
const furtherAccelerators: readonly { id: ActionId; accelerator: string }[] = [
  { id: 'edit.redo', accelerator: 'CmdOrCtrl+Y' },
]

/** The buttons of a mouse that lead back and forward, by their number. */
const mouseActions: Readonly<Record<number, ActionId>> = { 3: 'go.back', 4: 'go.forward' }

/** Whether a dialog is open, or the window takes no input at all. */
const isBlocked = (): boolean =>
  document.body.inert || document.querySelector('[aria-modal="true"]') !== null

/** Whether the focused control, such as a search field, undoes its own typing. */
const hasOwnUndo = (id: ActionId, target: EventTarget | null): boolean =>
  (id === 'edit.undo' || id === 'edit.redo') &&
  target instanceof HTMLInputElement &&
  target.type === 'search'

const findByKey = (event: KeyboardEvent, platform: Platform): ActionId | undefined =>
  [...actionDefinitions, ...furtherAccelerators].find((action) => {
    const accelerator = findAccelerator(action, platform === 'darwin')
    return accelerator !== null && isAccelerator(event, accelerator, platform)
  })?.id

/**
 * Performs actions by their shortcuts, by the mouse's buttons for back and forward, and from the menu bar. A key that is handled here does not
 * reach the menu bar's accelerators, so nothing is done twice. While a dialog is open, keys and
 * menu belong to the dialog.
 */
export const useActionKeys = (): void => {
  const { data: info } = useAppInfo()
  const platform = info?.platform

  useEffect(() => {
    if (!platform) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isBlocked()) return
      const id = findByKey(event, platform)
      if (id && !hasOwnUndo(id, event.target) && performAction(id)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [platform])

  useEffect(() => {
    const onMouseUp = ({ button }: MouseEvent): void => {
      const id = mouseActions[button]
      if (id !== undefined && !isBlocked()) performAction(id)
    }
    window.addEventListener('mouseup', onMouseUp)
    return () => window.removeEventListener('mouseup', onMouseUp)
  }, [])

  useEffect(
    () =>
      api.subscribe('menu.chosen', ({ actionId }) => {
        const id = findActionId(actionId)
        if (id && !isBlocked()) performAction(id)
      }),
    [],
  )
}
