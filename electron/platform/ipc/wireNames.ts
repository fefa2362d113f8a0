import type { ChannelName } from '@shared/contract/contract'
import type { EventName } from '@shared/contract/events'

/** What a channel is called between the processes. */
export const nameCall = (name: ChannelName): string => `rolebench.call:${name}`

/** What an event is called between the processes. */
export const nameEvent = (name: EventName): string => `rolebench.event:${name}`
