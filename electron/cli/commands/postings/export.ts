import { join, resolve } from 'node:path'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { exportPosting } from '@electron/services/postings/exportPosting'
import { FileTokens } from '@electron/services/files/fileTokens'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { findAgency, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import { createSpawnPrinter } from '../../spawnPrinter'
import {
  makeOutFolder,
  readExportOptions,
  readWithheldPlaces,
  type ExportOptions,
} from './exportOptions'

export const exportCommand: Command = {
  name: 'export',
  synopsis: 'ROLE',
  summary: 'write the posting of a role',
  options: [
    'out',
    'format',
    'formats',
    'audience',
    'agency',
    'language',
    'paper',
    'page',
    'theme',
    'template',
    'overwrite',
    'keep-both',
    'confirm-withheld',
  ],
  run: async (invocation) => {
    const [word] = invocation.words
    if (word === undefined || invocation.words.length > 1)
      return fail('invalid-input', 'export needs one ROLE.')
    const options = readExportOptions(invocation.options)
    return options.ok
      ? withWorkspace(invocation.workspaceFolder, 'export', (workspace) =>
          exportRole(workspace, invocation, word, options.value),
        )
      : options
  },
}

async function exportRole(
  workspace: Workspace,
  { options, environment }: Invocation,
  word: string,
  { out, format, paper, theme, language, audience }: ExportOptions,
): Promise<Result<Outcome>> {
  const role = findRole(workspace, word)
  if (!role.ok) return role
  const agency = options.agency === undefined ? null : findAgency(workspace, options.agency)
  if (agency?.ok === false) return agency
  if (audience === 'agency' && agency === null)
    return fail(
      'invalid-input',
      '--audience agency needs --agency ID, which determines what to withhold.',
    )
  if (options.template !== undefined && !format.includes('docx'))
    return fail('invalid-input', '--template is for the format docx.')
  const folder = resolve(environment.folder, out)
  const made = await makeOutFolder(folder)
  if (!made.ok) return made

  const files = new FileTokens()
  const printPdf = createSpawnPrinter(environment.variables)
  const exported = await exportPosting(
    { workspace, files, printPdf, now: () => new Date() },
    {
      roleId: role.value.id,
      audience,
      agencyId: agency?.value.id ?? null,
      pageSize: paper,
      theme,
      ...(language && { language }),
      ...(options.template !== undefined && {
        template: files.issue(resolve(environment.folder, options.template)),
      }),
      formats: format,
      target: {
        kind: 'folder',
        token: files.issue(folder),
        overwrite: options.overwrite === true,
        keepBoth: options['keep-both'] === true,
      },
      confirmWithheld: options['confirm-withheld'] === true,
    },
  )
  if (!exported.ok) return listPlaces(exported.error)
  const written = exported.value.files.map(({ format, fileName, bytes }) => ({
    format,
    fileName,
    path: join(folder, fileName),
    bytes,
  }))
  const { warnings } = exported.value
  const isLogged = workspace.readOnly === null
  const notLogged = 'Not entered in the log, because the workspace is read-only.'
  return ok({
    json: { files: written, logged: isLogged, warnings },
    text: written.map(({ path }) => path).join('\n'),
    notes: [...warnings, ...(isLogged ? [] : [notLogged])],
  })
}

/** The error, followed by each passage that may reveal a withheld fact on its own line. */
function listPlaces(error: AppError): Result<never> {
  const { code, message, details } = error
  const places = readWithheldPlaces(error)
  if (places.length === 0) return fail(code, message, details)
  const hint = 'Add --confirm-withheld to leave them as they are.'
  return fail(code, [message, ...places.map((place) => `- ${place}`), hint].join('\n'), details)
}
