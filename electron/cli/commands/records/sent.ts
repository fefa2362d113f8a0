import { fail, ok, type Result } from '@shared/contract/result'
import { writeDelimited } from '@shared/domain/candidateSheets/writeDelimited'
import { writeCell } from '@shared/domain/candidateSheets/safeCell'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { SentPosting } from '@shared/model/sentPosting'
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
  options: ['role', 'agency', 'format'],
  run: async ({ words, options, workspaceFolder }) => {
    if (words.length > 0) return fail('invalid-input', 'sent takes options only.')
    if (options.format !== undefined && options.format !== 'csv')
      return fail('invalid-input', 'sent takes --format csv, or no --format.')
    return withWorkspace(workspaceFolder, 'read', (workspace) => showSent(workspace, options))
  },
}

const head = ['Sent', 'Role', 'Version', 'Audience', 'Agency', 'Format', 'File', 'Bytes']

function showSent(workspace: Workspace, options: OptionValues): Result<Outcome> {
  const subjects = findSubjects(workspace, options)
  if (!subjects.ok) return subjects
  const { roleId, agencyId } = subjects.value
  const sent = listSentPostings(workspace, roleId)
    .filter((sentPosting) => agencyId === undefined || sentPosting.agencyId === agencyId)
    .map((sentPosting) => ({ ...sentPosting, agencyName: nameAgency(workspace, sentPosting) }))
  const rows = sent.map((each) => [
    each.sentAt,
    titleOrPlaceholder('roles', each.roleTitle),
    String(each.roleRev),
    each.audience,
    each.agencyName,
    each.format,
    each.fileName,
    String(each.bytes),
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
