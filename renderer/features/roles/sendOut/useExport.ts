import { useState } from 'react'
import { z } from 'zod'
import type {
  ExportedFile,
  ExportTarget,
  PostingRequest,
} from '@shared/contract/channels/documentChannels'
import { fail, type AppError } from '@shared/contract/result'
import type { FileToken } from '@shared/contract/tokens'
import { listOpenDoubts, type WithheldDecisions } from '@shared/domain/withholding/doubts'
import type { Role } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import type { ExportFormat } from '@shared/model/sentPosting'
import { useAction } from '@renderer/actions/useAction'
import { api } from '@renderer/data/api'
import { showRole } from '../roleCommands'
import { useLook } from '../preview/usePostingDocument'
import { usePostingChoice } from '../preview/usePostingChoice'
import { useWithheldDecisions } from '../preview/useWithheldDecisions'
import { useWordTemplate, type WordTemplateChoice } from './useWordTemplate'

type ExportRequest = PostingRequest & {
  formats: ExportFormat[]
  decisions: WithheldDecisions
  template?: FileToken
}
type FolderRequest = ExportRequest & { folder: FileToken }

/** The state of an export. The result of one stays until the next. */
export type ExportState =
  | { kind: 'idle' }
  | { kind: 'working'; formats: readonly ExportFormat[] }
  | { kind: 'done'; files: readonly ExportedFile[] }
  | { kind: 'failed'; error: AppError }
  | { kind: 'undecided' }
  | { kind: 'exists'; fileNames: readonly string[]; request: FolderRequest }

export interface Exporting {
  state: ExportState
  /** Whether exporting is possible now: nothing is being written, and an agency's posting has an agency. */
  isEnabled: boolean
  /** Exports into one file that the user chooses. */
  exportFile: (format: ExportFormat) => Promise<void>
  /** Exports several formats into a folder that the user chooses. */
  exportToFolder: (formats: ExportFormat[]) => Promise<void>
  /** Answers `exists`: overwrites the existing files. */
  replaceFiles: () => Promise<void>
  /** Answers `exists`: writes files with a number beside those that are there. */
  keepBoth: () => Promise<void>
  dismiss: () => void
  /** The Word template that exports to Word are written with. */
  template: WordTemplateChoice
}

const takenNamesSchema = z.object({ fileNames: z.array(z.string()) })

const unsavedError: AppError = {
  code: 'io',
  message:
    'Your last edits could not be saved yet, so nothing was exported. They are still on screen; export again once the state above says Saved.',
}

/**
 * Exports the posting of a role for the chosen audience. `saveEdits` saves unsaved edits and
 * returns false if that failed, since the stored role is what is exported.
 */
export const useExport = (role: Role, saveEdits: () => Promise<boolean>): Exporting => {
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const { audience, agency } = usePostingChoice(role.id)
  const look = useLook()
  const { decisions } = useWithheldDecisions(role.id)
  const template = useWordTemplate()
  const isEnabled = state.kind !== 'working' && (audience !== 'agency' || agency !== null)

  const createRequest = (formats: ExportFormat[]): ExportRequest => ({
    roleId: role.id,
    audience,
    agencyId: agency?.id ?? null,
    ...look,
    formats,
    decisions,
    ...(template.chosen && formats.includes('docx') && { template: template.chosen.token }),
  })

  const write = async (request: ExportRequest, target: ExportTarget): Promise<void> => {
    setState({ kind: 'working', formats: request.formats })
    const result = (await saveEdits())
      ? await api.ask('documents.exportPosting', { ...request, target })
      : fail(unsavedError.code, unsavedError.message)
    if (result.ok) {
      setState({ kind: 'done', files: result.value.files })
      return
    }
    const taken = takenNamesSchema.safeParse(result.error.details)
    if (result.error.code === 'exists' && target.kind === 'folder' && taken.success)
      setState({ kind: 'exists', ...taken.data, request: { ...request, folder: target.token } })
    else setState({ kind: 'failed', error: result.error })
  }

  /** Whether every passage that may reveal what is withheld is decided; says so if one is not. */
  const isDecided = (formats: readonly ExportFormat[]): boolean => {
    const otherTexts = formats.includes('docx') ? template.texts : []
    const posting = { role, audience, agency, ...look, decisions, otherTexts }
    const { doubts } = buildPostingDocument(posting)
    const isOpen = listOpenDoubts(doubts).length > 0
    if (isOpen) setState({ kind: 'undecided' })
    return !isOpen
  }

  const exportFile = async (format: ExportFormat): Promise<void> => {
    if (!isDecided([format])) return
    const request = createRequest([format])
    const { formats: _, template: __, ...posting } = request
    const chosen = await api.ask('dialogs.chooseSaveFile', { ...posting, format })
    if (!chosen.ok) setState({ kind: 'failed', error: chosen.error })
    else if (chosen.value) await write(request, { kind: 'file', token: chosen.value.token })
  }

  const exportToFolder = async (formats: ExportFormat[]): Promise<void> => {
    if (!isDecided(formats)) return
    const chosen = await api.ask('dialogs.chooseFolder', { purpose: 'export' })
    if (!chosen.ok) setState({ kind: 'failed', error: chosen.error })
    else if (chosen.value)
      await write(createRequest(formats), {
        kind: 'folder',
        token: chosen.value.token,
        overwrite: false,
      })
  }

  const settleTaken = async (answer: { overwrite: boolean; keepBoth: boolean }): Promise<void> => {
    if (state.kind !== 'exists') return
    const { folder, ...request } = state.request
    await write(request, { kind: 'folder', token: folder, ...answer })
  }

  const exportAndShow = (format: ExportFormat): void => {
    showRole(role.id, 'send-out')
    void exportFile(format)
  }
  useAction('posting.exportWord', { isEnabled, perform: () => exportAndShow('docx') })
  useAction('posting.exportPdf', { isEnabled, perform: () => exportAndShow('pdf') })

  return {
    state,
    isEnabled,
    exportFile,
    exportToFolder,
    replaceFiles: () => settleTaken({ overwrite: true, keepBoth: false }),
    keepBoth: () => settleTaken({ overwrite: false, keepBoth: true }),
    dismiss: () => setState({ kind: 'idle' }),
    template,
  }
}
