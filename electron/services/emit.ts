import type { EventName, EventPayload } from '@shared/contract/events'

/** Tells the window something; without a window it does nothing. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void
