import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import { writeDelimited } from '@shared/domain/candidateSheets/writeDelimited'
import { writeCell } from '@shared/domain/candidateSheets/safeCell'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { getStatus, sendingStatusSchema, type SentPosting } from '@shared/model/sentPosting'
import { findRecord } from '@electron/services/records/findRecord'
import { listSentPostings } from '@electron/services/records/sentPostings'
import type { Workspace } from '@electron/store/types'
import type { Command, Outcome } from '../../command'
import { withWorkspace } from '../../openSession'
import type { OptionValues } from '../../options'
import { formatTable } from '../../output'
import { findSubjects } from './activities'

export const sentCommand: Command = {
  name: 'sent',
  synopsis: '',
  summary: 'list the sent postings, newest first; with --format csv as a table for spreadsheets',
  options: ['role', 'agency', 'format', 'status'],
  run: async ({ words, options, workspaceFolder }) => {
    if (words.length > 0) return fail('invalid-input', 'sent takes options only.')
    if (options.format !== undefined && options.format !== 'csv')
      return fail('invalid-input', 'sent takes --format csv, or no --format.')
    const statuses = readStatuses(options.status)
    if (!statuses.ok) return statuses
    return withWorkspace(workspaceFolder, 'read', (workspace) =>
      showSent(workspace, options, statuses.value),
    )
  },
}

const head = ['Sent', 'Role', 'Version', 'Audience', 'Agency', 'Format', 'File', 'Bytes', 'Status']

/** The statuses to list; null for all. */
function readStatuses(list: string | undefined): Result<readonly string[] | null> {
  if (list === undefined) return ok(null)
  const parsed = z.array(sendingStatusSchema).safeParse(list.split(','))
  return parsed.success
    ? ok(parsed.data)
    : fail('invalid-input', `--status takes some of ${sendingStatusSchema.options.join(', ')}.`)
}

function showSent(
  workspace: Workspace,
  options: OptionValues,
  statuses: readonly string[] | null,
): Result<Outcome> {
  const subjects = findSubjects(workspace, options)
  if (!subjects.ok) return subjects
  const { roleId, agencyId } = subjects.value
  const sent = listSentPostings(workspace, roleId)
    .filter((sentPosting) => agencyId === undefined || sentPosting.agencyId === agencyId)
    .map((sentPosting) => ({
      ...sentPosting,
      status: getStatus(sentPosting),
      agencyName: nameAgency(workspace, sentPosting),
    }))
    .filter(({ status }) => statuses?.includes(status) !== false)
  const rows = sent.map((each) => [
    each.sentAt,
    titleOrPlaceholder('roles', each.roleTitle),
    String(each.roleRev),
    each.audience,
    each.agencyName,
    each.format,
    each.fileName,
    String(each.bytes),
    each.status,
  ])
  const isCsv = options.format === 'csv'
  return ok({
    json: sent,
    text: isCsv
      ? writeDelimited([head, ...rows.map((row) => row.map(writeCell))]).trimEnd()
      : formatTable(head, rows),
  })
}

/** Empty for a posting that went to no agency, or to one that is no longer there. */
function nameAgency(workspace: Workspace, { agencyId }: SentPosting): string {
  const agency = agencyId === null ? null : findRecord(workspace, 'agencies', agencyId)
  return agency?.ok === true ? agency.value.name : ''
}
