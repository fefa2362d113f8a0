import { basename, join } from 'node:path'
import { platform } from 'node:process'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { listCriteria } from '@shared/domain/comparison/criteria'
import type { PostingDocument } from '@shared/document/postingDocument'
import { findPresentationLabels } from '@shared/labels/presentations'
import type { Agency } from '@shared/model/agency'
import type { Role } from '@shared/model/role'
import type { PageSize, PostingTheme } from '@shared/model/sentPosting'
import { suggestFileName } from '@shared/posting/fileName'
import type { AnonymousName } from '@shared/presentation/anonymizeCandidate'
import { buildPresentation } from '@shared/presentation/buildPresentation'
import type { PresentationSection } from '@shared/presentation/buildProfile'
import { presentCandidates, type ChosenCandidate } from '@shared/presentation/presentCandidates'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import { renderPosting } from '@electron/documents/renderPosting'
import type { Workspace } from '@electron/store/types'
import { addLogo } from '../letterheads/readLogo'
import { createActivity } from '../activities/writeActivities'
import { findFreePath } from '../files/findFreePath'
import { measureRoomForName } from '../files/roomForName'
import { syncExportFolders, writeExportFiles, type ExportFile } from '../postings/exportFiles'
import { getSkillFinder } from '../skills/skillFinder'
import { formatLocalDay } from '../today/localDay'

/** The formats that a client takes a presentation in. */
export const presentationFormats = ['docx', 'pdf'] as const
export type PresentationFormat = (typeof presentationFormats)[number]

export interface PresentationRequest {
  /** At least one, in the order in which they are presented. */
  chosen: readonly ChosenCandidate[]
  role: Role
  agency: Agency | null
  /** How candidates are called instead of by name, the first one where they get letters; null if they are named. */
  anonymous: AnonymousName | null
  sections: readonly PresentationSection[]
  language: string
  pageSize: PageSize
  theme: PostingTheme
  formats: readonly PresentationFormat[]
  /** Absolute. */
  folder: string
  collision: 'stop' | 'replace' | 'keep-both'
}

export interface PresentationContext {
  workspace: Workspace
  printPdf: PrintPdf
  now: () => Date
}

interface WrittenPresentation {
  files: { format: PresentationFormat; path: string; bytes: number }[]
  isLogged: boolean
}

const buildDocument = (
  workspace: Workspace,
  request: PresentationRequest,
  today: string,
): PostingDocument | null => {
  const { chosen, role, anonymous, language } = request
  const [first, ...others] = presentCandidates(chosen, {
    anonymous,
    criteria: listCriteria(role),
    findSkills: getSkillFinder(workspace),
    labels: findPresentationLabels(language),
    language,
  })
  return first === undefined
    ? null
    : buildPresentation({
        ...request,
        candidates: [first, ...others],
        isNamed: anonymous === null,
        today,
      })
}

/**
 * Writes the presentation of candidates for a role in each format, and logs it as an activity of each
 * candidate unless the workspace is read-only. Each file is whole or not there; all are rendered
 * before the first is written. Fails with `exists` where a name is taken and the collision is to stop.
 */
export async function exportPresentation(
  { workspace, printPdf, now }: PresentationContext,
  request: PresentationRequest,
): Promise<Result<WrittenPresentation>> {
  const { chosen, role, agency, formats, folder, collision } = request
  const today = formatLocalDay(now())
  const letterhead = agency === null ? ok(null) : await addLogo(workspace, agency)
  if (!letterhead.ok) return letterhead
  const document = buildDocument(workspace, { ...request, agency: letterhead.value }, today)
  if (document === null) return fail('invalid-input', 'No candidate was chosen.')
  const rendered: (ExportFile & { format: PresentationFormat })[] = []
  for (const format of new Set(formats)) {
    const bytes = await renderPosting(document, format, { printPdf })
    if (!bytes.ok) return bytes
    const name = suggestFileName({
      title: document.title,
      client: role.title,
      day: today,
      format,
      longest: measureRoomForName(folder, platform) - 6,
    })
    const path = join(folder, name)
    rendered.push({
      format,
      path: collision === 'keep-both' ? await findFreePath(path) : path,
      bytes: bytes.value,
    })
  }
  if (rendered.length === 0) return fail('invalid-input', 'No format was chosen.')
  const { written, error } = await writeExportFiles(rendered, collision === 'replace')
  await syncExportFolders(written)
  if (error !== null) return { ok: false, error }
  const files = written.map(({ format, path, bytes }) => ({ format, path, bytes: bytes.length }))
  if (workspace.readOnly !== null) return ok({ files, isLogged: false })
  for (const { candidate } of chosen) {
    const logged = await createActivity(workspace, {
      kind: 'sending',
      at: now().toISOString(),
      text: files.map(({ path }) => basename(path)).join(', '),
      candidateId: candidate.id,
      roleId: role.id,
      agencyId: agency?.id ?? null,
    })
    if (!logged.ok) return failUnlogged(logged.error)
  }
  return ok({ files, isLogged: true })
}

const failUnlogged = ({ code, message, details }: AppError): Result<never> =>
  fail(code, `The presentation was written, but could not be logged. ${message}`, details)
