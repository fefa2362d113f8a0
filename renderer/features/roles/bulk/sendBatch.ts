import type { ExportedFile } from '@shared/contract/channels/documentChannels'
import type { FileToken } from '@shared/contract/tokens'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { audienceNames } from '@shared/labels/sending'
import type { Agency } from '@shared/model/agency'
import type { RoleId } from '@shared/model/ids'
import type { Audience, ExportFormat } from '@shared/model/sentPosting'
import { api } from '@renderer/data/api'
import type { Look } from '../preview/usePostingDocument'

/** For whom a posting is: an agency, or everybody of an audience. */
export type Recipient =
  { audience: 'agency'; agency: Agency } | { audience: Exclude<Audience, 'agency'> }

/** One posting for one recipient. */
export interface Sending {
  roleId: RoleId
  roleTitle: string
  recipient: Recipient
}

/** How a sending ended: files, or why there are none. */
export type SendingOutcome =
  | { kind: 'done'; files: readonly ExportedFile[] }
  | { kind: 'undecided' }
  | { kind: 'exists' }
  | { kind: 'failed'; message: string }

export interface SendingResult {
  sending: Sending
  outcome: SendingOutcome
}

export interface SendOptions {
  formats: readonly ExportFormat[]
  look: Look
  folder: FileToken
  /** What becomes of a file whose name is taken: it is not written, replaces the other, or gets a number. */
  collision: 'stop' | 'replace' | 'keep-both'
}

/** What a recipient is called. */
export const nameRecipient = (recipient: Recipient): string =>
  recipient.audience === 'agency'
    ? titleOrPlaceholder('agencies', recipient.agency.name)
    : audienceNames[recipient.audience]

/** Every role for every recipient, role by role. */
export const planSendings = (
  roles: readonly { id: RoleId; title: string }[],
  recipients: readonly Recipient[],
): Sending[] =>
  roles.flatMap(({ id, title }) =>
    recipients.map((recipient) => ({ roleId: id, roleTitle: title, recipient })),
  )

const listWritten = (results: readonly SendingResult[]): string[] =>
  results.flatMap(({ outcome }) =>
    outcome.kind === 'done' ? outcome.files.map(({ fileName }) => fileName) : [],
  )

/**
 * Writes one posting, in a folder of its recipient's own. Nothing undecided goes out, and no file that
 * was written `before` is replaced: another role may have the same title.
 */
export const sendOne = async (
  { roleId, recipient }: Sending,
  { formats, look, folder, collision }: SendOptions,
  before: readonly SendingResult[] = [],
): Promise<SendingOutcome> => {
  const result = await api.ask('documents.exportPosting', {
    roleId,
    audience: recipient.audience,
    agencyId: recipient.audience === 'agency' ? recipient.agency.id : null,
    ...look,
    formats: [...formats],
    target: {
      kind: 'folder',
      token: folder,
      overwrite: collision === 'replace',
      keepBoth: collision === 'keep-both',
      written: listWritten(before),
      subfolder: nameRecipient(recipient),
    },
  })
  if (result.ok) return { kind: 'done', files: result.value.files }
  switch (result.error.code) {
    case 'withheld-unclear':
      return { kind: 'undecided' }
    case 'exists':
      return { kind: 'exists' }
    default:
      return { kind: 'failed', message: result.error.message }
  }
}
