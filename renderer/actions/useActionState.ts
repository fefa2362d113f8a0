import {
  findAccelerator,
  getActionDefinition,
  type ActionId,
} from '@shared/actions/actionDefinitions'
import { useAppInfo } from '@renderer/data/queries'
import { formatAccelerator } from './accelerators'
import { findHandler, performAction, useActionRegistry } from './actionRegistry'

interface ActionState {
  label: string
  /** In the platform's notation; null for none. */
  shortcut: string | null
  isEnabled: boolean
  perform: () => void
}

/** Returns the state of an action for a button or menu item. */
export const useActionState = (id: ActionId): ActionState => {
  const { data: info } = useAppInfo()
  const isEnabled = useActionRegistry((registry) => findHandler(registry, id) !== undefined)
  const definition = getActionDefinition(id)
  const { label } = definition
  const accelerator = findAccelerator(definition, info?.platform === 'darwin')
  return {
    label,
    shortcut: accelerator && info ? formatAccelerator(accelerator, info.platform) : null,
    isEnabled,
    perform: () => {
      performAction(id)
    },
  }
}
