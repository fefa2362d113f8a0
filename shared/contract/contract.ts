import type { z } from 'zod'
import { appChannels } from './channels/appChannels'
import { attachmentChannels } from './channels/candidates/attachmentChannels'
import { backupChannels } from './channels/recovery/backupChannels'
import { checkChannels } from './channels/checkChannels'
import { conflictChannels } from './channels/recovery/conflictChannels'
import { cvChannels } from './channels/candidates/cvChannels'
import { dialogChannels } from './channels/dialogChannels'
import { documentChannels } from './channels/documentChannels'
import { interviewChannels } from './channels/applications/interviewChannels'
import { recordChannels } from './channels/recordChannels'
import type { EventName, EventPayload } from './events'
import type { Result } from './result'
import { listChannels } from './channels/listChannels'
import { mergeChannels } from './channels/mergeChannels'
import { postingChannels } from './channels/postingChannels'
import { quarantineChannels } from './channels/recovery/quarantineChannels'
import { sheetChannels } from './channels/candidates/sheetChannels'
import { stageChannels } from './channels/applications/stageChannels'
import { skillChannels } from './channels/skillChannels'
import { todayChannels } from './channels/todayChannels'
import { searchChannels } from './channels/searchChannels'
import { spellingChannels } from './channels/spellingChannels'
import { trashChannels } from './channels/recovery/trashChannels'
import { versionChannels } from './channels/recovery/versionChannels'
import { workspaceChannels } from './channels/workspaceChannels'

/** Everything the window can ask of the main process, by channel name. */
export const contract = {
  ...appChannels,
  ...dialogChannels,
  ...workspaceChannels,
  ...recordChannels,
  ...documentChannels,
  ...postingChannels,
  ...cvChannels,
  ...sheetChannels,
  ...mergeChannels,
  ...attachmentChannels,
  ...stageChannels,
  ...interviewChannels,
  ...skillChannels,
  ...todayChannels,
  ...versionChannels,
  ...searchChannels,
  ...listChannels,
  ...trashChannels,
  ...checkChannels,
  ...spellingChannels,
  ...conflictChannels,
  ...quarantineChannels,
  ...backupChannels,
}

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type ChannelInput<Name extends ChannelName> = z.infer<Contract[Name]['input']>
export type ChannelOutput<Name extends ChannelName> = z.infer<Contract[Name]['output']>

/**
 * The implementation of a channel: takes the parsed input, returns a value or an error, and
 * never throws deliberately.
 */
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
