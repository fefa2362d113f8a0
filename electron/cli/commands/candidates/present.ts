import { resolve } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '@shared/contract/result'
import { defaultTheme } from '@shared/document/theme'
import type { Candidate } from '@shared/model/candidate'
import { pageSizeSchema, postingThemeSchema } from '@shared/model/sentPosting'
import { presentationSections } from '@shared/presentation/buildProfile'
import {
  exportPresentation,
  presentationFormats,
} from '@electron/services/presentations/exportPresentation'
import type { Workspace } from '@electron/store/types'
import type { Command, Invocation, Outcome } from '../../command'
import { findAgency, findCandidate, findRole } from '../../findByWord'
import { withWorkspace } from '../../openSession'
import type { OptionValues } from '../../options'
import { createSpawnPrinter } from '../../spawnPrinter'
import { isLanguage, makeOutFolder } from '../postings/exportOptions'

const splitList = (list: string): string[] => list.split(',').map((word) => word.trim())

const presentOptionsSchema = z.object({
  role: z.string().min(1),
  out: z.string().min(1),
  format: z
    .string()
    .transform(splitList)
    .pipe(z.array(z.enum(presentationFormats)).min(1)),
  sections: z
    .string()
    .transform(splitList)
    .pipe(z.array(z.enum(presentationSections)).min(1)),
  called: z.string().regex(/^(?:initials|[A-Z]\d?)$/),
  summary: z.string(),
  language: z.string().refine(isLanguage).optional(),
  paper: pageSizeSchema,
  theme: postingThemeSchema,
})

type PresentOptions = z.infer<typeof presentOptionsSchema>

export const presentCommand: Command = {
  name: 'present',
  synopsis: 'CANDIDATE…',
  summary:
    'write the profile of a candidate for the client of a role, named or anonymous; of several, a pack',
  options: [
    ...([
      'role',
      'out',
      'anonymous',
      'called',
      'format',
      'formats',
      'sections',
      'summary',
    ] as const),
    ...(['agency', 'language', 'paper', 'page', 'theme', 'overwrite', 'keep-both'] as const),
  ],
  run: async (invocation) => {
    if (invocation.words.length === 0)
      return fail('invalid-input', 'present needs a CANDIDATE, or several for a pack.')
    if (invocation.words.length > 1 && invocation.options.summary !== undefined)
      return fail('invalid-input', '--summary is about one candidate: name one, or leave it out.')
    const options = readOptions(invocation.options)
    return options.ok
      ? withWorkspace(invocation.workspaceFolder, 'export', (workspace) =>
          present(workspace, invocation, options.value),
        )
      : options
  },
}

function readOptions(options: OptionValues): Result<PresentOptions> {
  const parsed = presentOptionsSchema.safeParse({
    format: options.formats ?? 'docx',
    sections: presentationSections.join(','),
    called: 'A',
    summary: '',
    paper: options.page ?? 'A4',
    theme: defaultTheme,
    ...options,
  })
  if (parsed.success) return ok(parsed.data)
  return fail('invalid-input', describeAllowed(String(parsed.error.issues[0]?.path[0])))
}

function describeAllowed(name: string): string {
  switch (name) {
    case 'role':
      return 'present needs --role ROLE, whose criteria the candidate is held against.'
    case 'format':
      return `--format takes a comma-separated list of ${presentationFormats.join(', ')}.`
    case 'sections':
      return `--sections takes a comma-separated list of ${presentationSections.join(', ')}.`
    case 'called':
      return '--called takes a capital letter, or initials.'
    case 'language':
      return '--language takes a language tag, such as en-US, pt-BR or zh-Hant.'
    case 'paper':
      return `--paper takes ${pageSizeSchema.options.join(' or ')}.`
    case 'theme':
      return `--theme takes one of ${postingThemeSchema.options.join(', ')}.`
    default:
      return 'Specify the folder to write to with --out DIR.'
  }
}

/** The candidates that the words mean, each once, in the order in which they are named. */
function findCandidates(workspace: Workspace, words: readonly string[]): Result<Candidate[]> {
  const found = new Map<string, Candidate>()
  for (const word of words) {
    const candidate = findCandidate(workspace, word)
    if (!candidate.ok) return candidate
    found.set(candidate.value.id, candidate.value)
  }
  return ok([...found.values()])
}

async function present(
  workspace: Workspace,
  { words, options: given, environment }: Invocation,
  options: PresentOptions,
): Promise<Result<Outcome>> {
  const candidates = findCandidates(workspace, words)
  if (!candidates.ok) return candidates
  const role = findRole(workspace, options.role)
  if (!role.ok) return role
  const agency = given.agency === undefined ? null : findAgency(workspace, given.agency)
  if (agency?.ok === false) return agency
  const folder = resolve(environment.folder, options.out)
  const made = await makeOutFolder(folder)
  if (!made.ok) return made
  const { called, sections, summary, paper, theme, format } = options
  const isAnonymous = given.anonymous === true || given.called !== undefined
  const written = await exportPresentation(
    { workspace, printPdf: createSpawnPrinter(environment.variables), now: () => new Date() },
    {
      chosen: candidates.value.map((candidate) => ({ candidate, summary })),
      role: role.value,
      agency: agency?.value ?? null,
      anonymous: !isAnonymous
        ? null
        : called === 'initials'
          ? { kind: 'initials' }
          : { kind: 'letter', letter: called },
      sections,
      language: options.language ?? role.value.language,
      pageSize: paper,
      theme,
      formats: format,
      folder,
      collision:
        given.overwrite === true ? 'replace' : given['keep-both'] === true ? 'keep-both' : 'stop',
    },
  )
  if (!written.ok) return written
  const { files, isLogged } = written.value
  return ok({
    json: { files, logged: isLogged },
    text: files.map(({ path }) => path).join('\n'),
    notes: isLogged ? [] : ['Not entered in the log, because the workspace is read-only.'],
  })
}
