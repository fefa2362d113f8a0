import { join } from 'node:path'
import { nanoid } from 'nanoid'
import type { ChannelInput } from '@shared/contract/contract'
import type { InterviewFileKind } from '@shared/contract/channels/applications/interviewChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import type { ChosenPath } from '@shared/contract/tokens'
import { buildInvitation, buildOwnCalendar, type InterviewFacts } from './describeInterview'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { longestName, makeSafeName } from '@shared/domain/text/safeFileName'
import type { Workspace } from '@electron/store/types'
import type { FileTokens } from '../files/fileTokens'
import { resolveToken } from '../files/resolveToken'
import { syncExportFolders, writeExportFiles } from '../postings/exportFiles'
import { findRecord } from '../records/findRecord'
import { formatLocalDay } from '../today/localDay'

interface InterviewFileOptions {
  workspace: Workspace
  files: FileTokens
  /** Who writes. */
  writer: string
  now: Date
}

const extensions: Record<InterviewFileKind, string> = { calendar: 'ics', mail: 'eml' }

/** How many files of one name are looked past for a free one. */
const mostOfOneName = 50

/**
 * Writes an entry for a calendar, or a mail to the candidate, about an interview into a folder,
 * whole or not at all; a file of the same name stays. Fails with `not-found`, or as writing does.
 */
export const writeInterviewFile = async (
  { workspace, files, writer, now }: InterviewFileOptions,
  { applicationId, interviewId, kind, folder, language }: ChannelInput<'interviews.writeFile'>,
): Promise<Result<ChosenPath>> => {
  const path = resolveToken(files, folder)
  if (!path.ok) return path
  const application = findRecord(workspace, 'applications', applicationId)
  if (!application.ok) return application
  const { candidateId, roleId, interviews = [], rev } = application.value
  const candidate = findRecord(workspace, 'candidates', candidateId)
  if (!candidate.ok) return candidate
  const role = findRecord(workspace, 'roles', roleId)
  if (!role.ok) return role
  const interview = interviews.find(({ id }) => id === interviewId)
  if (interview === undefined)
    return fail('not-found', 'This interview is no longer planned. Nothing was written.')
  const name = titleOrPlaceholder('candidates', candidate.value.name)
  const facts: InterviewFacts = {
    interview,
    sequence: rev,
    candidate: { name, email: candidate.value.contact.email },
    roleTitle: titleOrPlaceholder('roles', role.value.title),
    writer,
    writtenAt: now.toISOString(),
  }
  const text =
    kind === 'calendar'
      ? buildOwnCalendar(facts)
      : buildInvitation(facts, language ?? role.value.language, `rolebench-${nanoid()}`)
  return writeBeside(
    files,
    path.value,
    `Interview ${name} ${formatLocalDay(new Date(interview.at))}`,
    extensions[kind],
    text,
  )
}

async function writeBeside(
  files: FileTokens,
  folder: string,
  title: string,
  extension: string,
  text: string,
): Promise<Result<ChosenPath>> {
  const bytes = new TextEncoder().encode(text)
  for (let number = 1; number <= mostOfOneName; number += 1) {
    const ending = `${number === 1 ? '' : ` ${number}`}.${extension}`
    const path = join(folder, `${makeSafeName(title, longestName - ending.length)}${ending}`)
    const { written, error } = await writeExportFiles([{ path, bytes }], false)
    if (error?.code === 'exists') continue
    if (error !== null) return { ok: false, error }
    await syncExportFolders(written)
    return ok(files.describe(path))
  }
  return fail('exists', 'This folder has many files of this name already. Choose another folder.')
}
