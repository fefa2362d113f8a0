import type { AppHandlers } from '@electron/services/context'

export type HandledChannel = keyof AppHandlers
export type ChannelArea = HandledChannel extends `${infer Name}.${string}` ? Name : never
export type AreaChannel<Name extends ChannelArea> = Extract<HandledChannel, `${Name}.${string}`>

/** The handlers of an area's channels, except those that need a window. */
export type AreaHandlers<Name extends ChannelArea> = Pick<AppHandlers, AreaChannel<Name>>
