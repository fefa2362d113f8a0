import type { ChannelName } from './contract'
import type { EventName } from './events'

/*
 * The names of the contract without its schemas, so that the preload script need
 * not carry zod. `satisfies` keeps both lists complete and free of strangers.
 */
const channels = {
  'app.getInfo': true,
  'app.getPreferences': true,
  'app.savePreferences': true,
  'app.finishClosing': true,
  'dialogs.chooseFolder': true,
  'dialogs.choosePostingFiles': true,
  'dialogs.chooseBackupFile': true,
  'dialogs.chooseSaveFile': true,
  'workspace.getState': true,
  'workspace.listRecent': true,
  'workspace.create': true,
  'workspace.open': true,
  'workspace.openRecent': true,
  'workspace.forgetRecent': true,
  'workspace.openSample': true,
  'workspace.close': true,
  'workspace.listProblems': true,
  'workspace.reveal': true,
  'workspace.verify': true,
  'roles.list': true,
  'roles.get': true,
  'roles.create': true,
  'roles.save': true,
  'roles.duplicate': true,
  'roles.remove': true,
  'candidates.list': true,
  'candidates.get': true,
  'candidates.create': true,
  'candidates.save': true,
  'candidates.remove': true,
  'applications.listForRole': true,
  'applications.listForCandidate': true,
  'applications.create': true,
  'applications.save': true,
  'applications.remove': true,
  'agencies.list': true,
  'agencies.create': true,
  'agencies.save': true,
  'agencies.remove': true,
  'submissions.list': true,
  'trash.list': true,
  'trash.restore': true,
  'trash.empty': true,
  'trash.cancel': true,
  'postings.importText': true,
  'postings.importFiles': true,
  'documents.exportPosting': true,
  'documents.reveal': true,
  'documents.open': true,
  'conflicts.list': true,
  'conflicts.resolve': true,
  'quarantine.findLastGood': true,
  'quarantine.restoreLastGood': true,
  'quarantine.listSettled': true,
  'quarantine.settle': true,
  'quarantine.reopen': true,
  'quarantine.reveal': true,
  'versions.list': true,
  'versions.get': true,
  'versions.keep': true,
  'versions.restore': true,
  'backups.list': true,
  'backups.create': true,
  'backups.cancel': true,
  'backups.restore': true,
  'backups.chooseSecondPlace': true,
  'backups.clearSecondPlace': true,
} satisfies Record<ChannelName, true>

const eventList = {
  'records.changed': true,
  'records.merged': true,
  'workspace.changed': true,
  'backups.changed': true,
  'backups.progress': true,
  'trash.progress': true,
  'menu.chosen': true,
  'app.closing': true,
} satisfies Record<EventName, true>

/** Whether the contract has a channel of this name. */
export const isChannelName = (name: string): name is ChannelName => Object.hasOwn(channels, name)

/** Whether the contract has an event of this name. */
export const isEventName = (name: string): name is EventName => Object.hasOwn(eventList, name)

/** Every channel of the contract. */
export const channelNames: readonly ChannelName[] = Object.keys(channels).filter(isChannelName)

/** Every event of the contract. */
export const eventNames: readonly EventName[] = Object.keys(eventList).filter(isEventName)
