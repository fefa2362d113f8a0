import type { ChannelInput, ChannelName, ChannelOutput } from '@shared/contract/contract'
import type { EventName, EventPayload } from '@shared/contract/events'
import { fail, type Result } from '@shared/contract/result'

export type Answers = {
  [Name in ChannelName]?: (
    input: ChannelInput<Name>,
  ) => Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
}

/** Replaces the main process in tests of the window alone. */
export interface FakeBridge {
  /** The calls so far, in order. */
  calls: { name: ChannelName; input: unknown }[]
  /** Sends the window an event. */
  emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
}

/** Installs a bridge in the window that gives the specified answers, and `not-found` to everything else. */
export const installFakeBridge = (answers: Answers): FakeBridge => {
  const calls: FakeBridge['calls'] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  Object.defineProperty(window, 'rolebench', {
    configurable: true,
    value: {
      invoke: async <Name extends ChannelName>(name: Name, input: ChannelInput<Name>) => {
        calls.push({ name, input })
        return (await answers[name]?.(input)) ?? fail('not-found', `No answer to ${name}`)
      },
      subscribe: (name: EventName, listener: (payload: never) => void) => {
        const set = listeners.get(name) ?? new Set()
        listeners.set(name, set.add(listener))
        return () => set.delete(listener)
      },
    },
  })
  return {
    calls,
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never)
    },
  }
}
