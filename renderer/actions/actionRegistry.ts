import { create } from 'zustand'
import { actionDefinitions, type ActionId } from '@shared/actions/actionDefinitions'

/** What an action does in the current view, and whether it is available. */
export interface ActionHandler {
  isEnabled: boolean
  perform: () => void
  /** Whether it is meant rather than others, such as by where the focus is; asked when it matters. */
  isMeant?: () => boolean
}

interface ActionRegistry {
  /** The handlers of each action; of those that are enabled, one that is meant wins, else the last. */
  handlers: Partial<Record<ActionId, readonly ActionHandler[]>>
}

export const useActionRegistry = create<ActionRegistry>()(() => ({ handlers: {} }))

/** Returns the current handler of an action; undefined if the action is unavailable. */
export const findHandler = (
  { handlers }: ActionRegistry,
  id: ActionId,
): ActionHandler | undefined => {
  const enabled = handlers[id]?.filter(({ isEnabled }) => isEnabled)
  return (
    enabled?.findLast(({ isMeant }) => isMeant?.() === true) ??
    enabled?.findLast(({ isMeant }) => isMeant === undefined)
  )
}

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
