import type { AppHandlers } from '@electron/services/context'

type HandledChannel = keyof AppHandlers
type Area = HandledChannel extends `${infer Name}.${string}` ? Name : never

/** The handlers of all channels whose name starts with the area's, but those that need a window. */
export type AreaHandlers<Name extends Area> = Pick<
  AppHandlers,
  Extract<HandledChannel, `${Name}.${string}`>
>
