import { basename } from 'node:path'
import type { ChannelInput, ChannelOutput } from '@shared/contract/contract'
import type { PostingRequest } from '@shared/contract/channels/documentChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import { describeDoubt, listOpenDoubts } from '@shared/domain/withholding/doubts'
import type { Role } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { PostingAgency, PostingInput } from '@shared/posting/visibleRole'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPosting } from '@electron/documents/renderPosting'
import type { Workspace } from '@electron/store/types'
import type { HandlerContext } from '../context'
import { addLogo } from '../letterheads/readLogo'
import {
  listTemplateTexts,
  readPostingTemplate,
  writeWithTemplate,
  type PostingTemplate,
} from '../wordTemplates/postingTemplate'
import { findRequestedAgency } from './findRequestedAgency'
import { nameSentPosting } from './nameSentPosting'
import { syncExportFolders, writeExportFiles, type ExportFile } from './exportFiles'
import { prepareActivities, writePending } from '../activities/pendingActivities'
import { formatLocalDay } from '../today/localDay'
import { findRecord } from '../records/findRecord'
import { resolveToken } from '../files/resolveToken'
import { makeTargetFolder, mayOverwrite, nameFile, planFiles, type PlannedFile } from './planFiles'

type ExportRequest = ChannelInput<'documents.exportPosting'>
type ExportReport = ChannelOutput<'documents.exportPosting'>

export interface ExportContext extends Pick<HandlerContext, 'files' | 'printPdf'> {
  workspace: Workspace
  now: () => Date
}

type RenderedFile = PlannedFile & ExportFile

/**
 * Renders a posting in every requested format, writes the files, and logs each one that is
 * written as a sent posting. All are rendered before the first is written. A read-only workspace
 * exports without logging.
 */
export async function exportPosting(
  context: ExportContext,
  request: ExportRequest,
): Promise<Result<ExportReport>> {
  const { workspace, files, now } = context
  const template = await readTemplateOf(context, request)
  if (!template.ok) return template
  const agency = await findLetterhead(workspace, request)
  if (!agency.ok) return agency
  const posting = buildPosting(workspace, request, agency.value, {
    now: now(),
    template: template.value,
  })
  if (!posting.ok) return posting
  const { role, input, document } = posting.value
  const clear = checkWithheld(document, request)
  if (!clear.ok) return clear
  const planned = await planFiles(context.files, request, {
    document,
    agency: input.agency,
  })
  if (!planned.ok) return planned
  const rendered = await renderFiles(context, posting.value, planned.value, template.value)
  if (!rendered.ok) return rendered

  const made = await makeTargetFolder(request.target, planned.value)
  if (!made.ok) return made
  const { written, error } = await writeExportFiles(rendered.value, mayOverwrite(request.target))
  const [logged] = await Promise.all([
    logSentPostings(context, role, request, written),
    syncExportFolders(written),
  ])
  if (error !== null) return fail(error.code, error.message, error.details)
  if (!logged.ok) return logged
  return ok({
    title: document.title,
    files: written.map(({ format, path, bytes }) => ({
      format,
      fileName: basename(path),
      bytes: bytes.length,
      token: files.issue(path),
    })),
    warnings: [...document.warnings, ...(template.value?.check.warnings ?? [])],
  })
}

/** Suggests a name in `folder` for the file of a posting in one format; `now` determines the day in the name. */
export function suggestPostingName(
  workspace: Workspace,
  { format, ...request }: ChannelInput<'dialogs.chooseSaveFile'>,
  folder: string,
  now: Date,
): Result<string> {
  const agency = findRequestedAgency(workspace, request)
  if (!agency.ok) return agency
  const posting = buildPosting(workspace, request, agency.value, { now, template: null })
  if (!posting.ok) return posting
  const { document, input } = posting.value
  return ok(nameFile({ document, agency: input.agency }, format, folder))
}

/** The Word template that the request names; null for Rolebench’s own look, and where no Word file is wanted. */
async function readTemplateOf(
  { files }: ExportContext,
  { template, formats }: ExportRequest,
): Promise<Result<PostingTemplate | null>> {
  if (template === undefined || !formats.includes('docx')) return ok(null)
  const path = resolveToken(files, template)
  return path.ok ? readPostingTemplate(path.value) : path
}

interface BuiltPosting {
  role: Role
  /** What the document is built from. */
  input: PostingInput
  document: PostingDocument
}

/** The agency that the posting is for, with its logo. */
async function findLetterhead(
  workspace: Workspace,
  request: PostingRequest,
): Promise<Result<PostingAgency | null>> {
  const agency = findRequestedAgency(workspace, request)
  return agency.ok && agency.value !== null ? addLogo(workspace, agency.value) : agency
}

function buildPosting(
  workspace: Workspace,
  request: PostingRequest & Pick<ExportRequest, 'decisions'>,
  agency: PostingAgency | null,
  { now, template }: { now: Date; template: PostingTemplate | null },
): Result<BuiltPosting> {
  const role = findRecord(workspace, 'roles', request.roleId)
  if (!role.ok) return role
  const { audience, agencyId, pageSize, theme, language } = request
  const input: PostingInput = {
    role: role.value,
    audience,
    agency,
    pageSize,
    version: role.value.rev,
    mark: nameSentPosting(workspace.id, {
      roleId: role.value.id,
      roleRev: role.value.rev,
      audience,
      agencyId,
    }),
    ...(theme && { theme }),
    ...(language && { language }),
    today: formatLocalDay(now),
    ...(request.decisions && { decisions: request.decisions }),
    ...(template && { otherTexts: listTemplateTexts(template) }),
  }
  return ok({ role: role.value, input, document: buildPostingDocument(input) })
}

/** Fails unless every passage that may reveal a withheld fact has been replaced or confirmed. */
function checkWithheld(
  { doubts }: PostingDocument,
  { confirmWithheld = false }: ExportRequest,
): Result<null> {
  const open = listOpenDoubts(doubts)
  if (open.length === 0 || confirmWithheld) return ok(null)
  const places = open.length === 1 ? 'One place' : `${open.length} places`
  return fail(
    'withheld-unclear',
    `${places} may reveal what is withheld. Nothing was written. Replace or confirm each first.`,
    { places: open.map(describeDoubt) },
  )
}

async function renderFiles(
  { printPdf }: ExportContext,
  { input, document }: BuiltPosting,
  planned: readonly PlannedFile[],
  template: PostingTemplate | null,
): Promise<Result<RenderedFile[]>> {
  const rendered: RenderedFile[] = []
  for (const file of planned) {
    const bytes =
      template !== null && file.format === 'docx'
        ? await writeWithTemplate(template, input, document)
        : await renderPosting(document, file.format, { printPdf })
    if (!bytes.ok) return bytes
    rendered.push({ ...file, bytes: bytes.value })
  }
  return ok(rendered)
}

async function logSentPostings(
  { workspace, now }: ExportContext,
  role: Role,
  { audience, agencyId, language, decisions }: ExportRequest,
  written: readonly RenderedFile[],
): Promise<Result<null>> {
  if (workspace.readOnly !== null || written.length === 0) return ok(null)
  const kept = await workspace.versions.keep(role.id, 'export', role)
  if (!kept.ok) return kept
  const told = prepareActivities(workspace, [
    {
      kind: 'sending',
      at: now().toISOString(),
      text: written.map(({ path }) => basename(path)).join(', '),
      candidateId: null,
      roleId: role.id,
      agencyId,
      change: { from: '', to: audience },
    },
  ])
  if (!told.ok) return told
  for (const [index, { format, path, bytes }] of written.entries()) {
    const logged = await workspace.collection('sentPostings').create({
      roleId: role.id,
      roleRev: role.rev,
      roleTitle: role.title,
      audience,
      agencyId,
      format,
      fileName: basename(path),
      bytes: bytes.length,
      status: 'prepared',
      ...(language && { language }),
      ...(decisions && { decisions }),
      sentAt: now().toISOString(),
      // The first entry brings the activity along: a crash leaves either both or neither.
      ...(index === 0 && { pendingActivities: told.value }),
    })
    if (!logged.ok)
      return fail(
        logged.error.code,
        `${basename(path)} was written, but could not be logged under Sent postings. ${logged.error.message}`,
        logged.error.details,
      )
  }
  await writePending(workspace, told.value)
  return ok(null)
}
