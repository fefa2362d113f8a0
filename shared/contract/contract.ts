import type { z } from 'zod'
import { appChannels } from './appChannels'
import { backupChannels } from './backupChannels'
import { conflictChannels } from './conflictChannels'
import { dialogChannels } from './dialogChannels'
import { documentChannels } from './documentChannels'
import { recordChannels } from './recordChannels'
import type { EventName, EventPayload } from './events'
import type { Result } from './result'
import { postingChannels } from './postingChannels'
import { quarantineChannels } from './quarantineChannels'
import { trashChannels } from './trashChannels'
import { versionChannels } from './versionChannels'
import { workspaceChannels } from './workspaceChannels'

/** Everything the window can ask of the main process, by channel name. */
export const contract = {
  ...appChannels,
  ...dialogChannels,
  ...workspaceChannels,
  ...recordChannels,
  ...documentChannels,
  ...postingChannels,
  ...versionChannels,
  ...trashChannels,
  ...conflictChannels,
  ...quarantineChannels,
  ...backupChannels,
}

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type ChannelInput<Name extends ChannelName> = z.infer<Contract[Name]['input']>
export type ChannelOutput<Name extends ChannelName> = z.infer<Contract[Name]['output']>

/** What stands behind a channel: takes the parsed input, answers with a value or an error, never throws on purpose. */
export type Handler<Name extends ChannelName> = (
  input: ChannelInput<Name>,
) => Promise<Result<ChannelOutput<Name>>>

export type Handlers = { [Name in ChannelName]: Handler<Name> }

/** The shape of `window.rolebench`. */
export interface RolebenchBridge {
  invoke: <Name extends ChannelName>(
    name: Name,
    input: ChannelInput<Name>,
  ) => Promise<Result<ChannelOutput<Name>>>
  /** Calls `listener` on each event until the returned function is called. */
  subscribe: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void
}
