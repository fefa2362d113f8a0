import { create } from 'zustand'
import { actionDefinitions, type ActionId } from '@shared/actions/actionDefinitions'

/** What an action does in the current view, and whether it is available. */
export interface ActionHandler {
  isEnabled: boolean
  perform: () => void
}

interface ActionRegistry {
  /** The handlers of each action; the last one that is enabled wins. */
  handlers: Partial<Record<ActionId, readonly ActionHandler[]>>
}

export const useActionRegistry = create<ActionRegistry>()(() => ({ handlers: {} }))

/** Returns the current handler of an action; undefined if the action is unavailable. */
export const findHandler = (
  { handlers }: ActionRegistry,
  id: ActionId,
): ActionHandler | undefined => handlers[id]?.findLast(({ isEnabled }) => isEnabled)

/** Registers a handler for an action until the returned function is called. */
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

/** Performs an action if it is available; returns whether it was. */
export const performAction = (id: ActionId): boolean => {
  const handler = findHandler(useActionRegistry.getState(), id)
  handler?.perform()
  return handler !== undefined
}

/** Returns the id as that of an action; undefined if there is no such action. */
export const findActionId = (id: string): ActionId | undefined =>
  actionDefinitions.find((definition) => definition.id === id)?.id
