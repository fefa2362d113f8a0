import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import {
  audienceSchema,
  exportFormatSchema,
  pageSizeSchema,
  postingThemeSchema,
  type Audience,
} from '@shared/model/sentPosting'
import { defaultTheme } from '@shared/document/theme'
import { exportPosting } from '@electron/services/postings/exportPosting'
import { FileTokens } from '@electron/services/files/fileTokens'
import { failStorage } from '@electron/store/files'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { findAgency, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import type { OptionValues } from '../../options'
import { createSpawnPrinter } from '../../spawnPrinter'

/** Whether a word has the form of a language tag (BCP 47). */
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const exportOptionsSchema = z.object({
  out: z.string().min(1),
  format: z
    .string()
    .transform((list) => list.split(',').map((format) => format.trim()))
    .pipe(z.array(exportFormatSchema).min(1)),
  paper: pageSizeSchema,
  theme: postingThemeSchema,
  language: z.string().refine(isLanguage).optional(),
  audience: audienceSchema,
})

type ExportOptions = z.infer<typeof exportOptionsSchema>

export const exportCommand: Command = {
  name: 'export',
  synopsis: 'ROLE',
  summary: 'write the posting of a role',
  options: [
    'out',
    'format',
    'audience',
    'agency',
    'language',
    'paper',
    'page',
    'theme',
    'template',
    'overwrite',
    'confirm-withheld',
  ],
  run: async (invocation) => {
    const [word] = invocation.words
    if (word === undefined || invocation.words.length > 1)
      return fail('invalid-input', 'export needs one ROLE.')
    const options = readOptions(invocation.options)
    return options.ok
      ? withWorkspace(invocation.workspaceFolder, 'export', (workspace) =>
          exportRole(workspace, invocation, word, options.value),
        )
      : options
  },
}

function readOptions(options: OptionValues): Result<ExportOptions> {
  const audience: Audience = options.agency === undefined ? 'full' : 'agency'
  const parsed = exportOptionsSchema.safeParse({
    audience,
    format: 'docx',
    paper: options.page ?? 'A4',
    theme: defaultTheme,
    ...options,
  })
  if (parsed.success) return ok(parsed.data)
  const name = String(parsed.error.issues[0]?.path[0] ?? 'out')
  return fail('invalid-input', describeAllowed(name))
}

function describeAllowed(name: string): string {
  switch (name) {
    case 'format':
      return `--format takes a comma-separated list of ${exportFormatSchema.options.join(', ')}.`
    case 'theme':
      return `--theme takes one of ${postingThemeSchema.options.join(', ')}.`
    case 'language':
      return '--language takes a language tag, such as en-US, pt-BR or zh-Hant.'
    case 'paper':
      return `--paper (or --page) takes ${pageSizeSchema.options.join(' or ')}.`
    case 'audience':
      return `--audience takes one of ${audienceSchema.options.join(', ')}.`
    default:
      return 'export needs --out DIR, the folder to write to.'
  }
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
  const made = await makeFolder(folder)
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
      target: { kind: 'folder', token: files.issue(folder), overwrite: options.overwrite === true },
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

const placesSchema = z.object({ places: z.array(z.string()) })

/** The error, followed by each passage that may reveal a withheld fact on its own line. */
function listPlaces({ code, message, details }: AppError): Result<never> {
  const found = code === 'withheld-unclear' ? placesSchema.safeParse(details) : null
  if (!found?.success) return fail(code, message, details)
  const hint = 'Add --confirm-withheld to leave them as they are.'
  return fail(
    code,
    [message, ...found.data.places.map((place) => `- ${place}`), hint].join('\n'),
    details,
  )
}

async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    return failStorage(error, 'export')
  }
}
