import { create } from 'zustand'
import { actionDefinitions, type ActionId } from '@shared/actions/actionDefinitions'

/** What an action does in the present view, and whether it can now. */
export interface ActionHandler {
  isEnabled: boolean
  perform: () => void
}

interface ActionRegistry {
  /** The handlers of each action; of those that are enabled, the last one counts. */
  handlers: Partial<Record<ActionId, readonly ActionHandler[]>>
}

export const useActionRegistry = create<ActionRegistry>()(() => ({ handlers: {} }))

/** The handler that an action has now; undefined while it can't be done. */
export const findHandler = (
  { handlers }: ActionRegistry,
  id: ActionId,
): ActionHandler | undefined => handlers[id]?.findLast(({ isEnabled }) => isEnabled)

/** Gives an action a handler until the returned function is called. */
export const registerHandler = (id: ActionId, handler: ActionHandler): (() => void) => {
  useActionRegistry.setState(({ handlers }) => ({
    handlers: { ...handlers, [id]: [...(handlers[id] ?? []), handler] },
  }))
  return () => {
    useActionRegistry.setState(({ handlers }) => ({
      handlers: { ...handlers, [id]: handlers[id]?.filter((each) => each !== handler) },
    }))
  }
}

/** Does an action if it can be done now; tells whether it could. */
export const performAction = (id: ActionId): boolean => {
  const handler = findHandler(useActionRegistry.getState(), id)
  handler?.perform()
  return handler !== undefined
}

/** The action with this id, or undefined for an id that no action has. */
export const findActionId = (id: string): ActionId | undefined =>
  actionDefinitions.find((definition) => definition.id === id)?.id
