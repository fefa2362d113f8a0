import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { addToRole } from '@shared/domain/postingDraft/addToRole'
import { diffRoles } from '@shared/domain/versions/diffRoles'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/postingReading'
import type { Role, RoleDraft } from '@shared/model/role'
import { createRoleHandlers } from '@electron/channels/roles'
import type { CliEnvironment, Command } from '../command'
import { findRole } from '../findByWord'
import { withCliSession, type CliSession } from '../openSession'
import { readPostingFile } from '../readPostingFile'

/** New lines, or a new value, of one field of a present role. */
interface Added {
  field: string
  lines: string[]
}

/** What became of one file: the roles made of it, and the reason where not all were made. */
interface FileImport {
  file: string
  warnings: string[]
  leftOut: string[]
  roles: Role[]
  /** What a present role got of it. */
  added: Added[]
  error: AppError | null
}

export const importPostingCommand: Command = {
  name: 'import-posting',
  synopsis: 'FILE…',
  summary:
    'read postings (.txt, .md, .docx, .odt, .rtf, .pdf, .html, .eml, .msg, or - for standard input), each role of them into a new role, or what is new of one into a present role',
  options: ['force', 'into'],
  run: ({ words, options, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'import-posting needs at least one FILE.'))
    return withCliSession(workspaceFolder, 'write', async (opened) => {
      const imports: FileImport[] = []
      for (const file of words) {
        const read = await readWanted(environment, file, options.force === true)
        imports.push(await importReading(opened, file, read, options.into))
      }
      return ok(describeImports(imports))
    })
  },
}

/** Reads a file, and refuses what is no posting unless that is forced. */
async function readWanted(
  environment: CliEnvironment,
  file: string,
  isForced: boolean,
): Promise<Result<PostingReading>> {
  const read = await readPostingFile(environment, file)
  if (!read.ok) return read
  const { kind } = read.value.posting
  if (kind === 'no-text')
    return fail('invalid-input', 'There is no text in it. Nothing was imported.')
  if (kind === 'not-a-posting' && !isForced)
    return fail(
      'invalid-input',
      'It does not read like a posting. Nothing was imported; with --force it is all the same.',
    )
  return read
}

async function importReading(
  opened: CliSession,
  file: string,
  read: Result<PostingReading>,
  into: string | undefined,
): Promise<FileImport> {
  const nothing = { file, warnings: [], leftOut: [], roles: [], added: [] }
  if (!read.ok) return { ...nothing, error: read.error }
  const { posting } = read.value
  const drafts = posting.roles.map((role) => assembleRoleDraft(role, posting))
  const imported =
    into === undefined
      ? await createRoles(opened, drafts)
      : await addToPresent(opened, drafts, into)
  const unsorted = drafts.reduce((sum, draft) => sum + draft.unsorted.length, 0)
  return {
    ...nothing,
    ...imported,
    warnings: [...posting.warnings, ...warnOfUnsorted(unsorted)],
    leftOut: posting.leftOut.map(({ text }) => text),
  }
}

type Imported = Pick<FileImport, 'roles' | 'added' | 'error'>

async function createRoles(opened: CliSession, drafts: readonly RoleDraft[]): Promise<Imported> {
  const roles: Role[] = []
  for (const draft of drafts) {
    const created = await createRoleHandlers(opened)['roles.create']({ draft })
    if (!created.ok) return { roles, added: [], error: created.error }
    roles.push(created.value)
  }
  return { roles, added: [], error: null }
}

async function addToPresent(
  opened: CliSession,
  drafts: readonly RoleDraft[],
  word: string,
): Promise<Imported> {
  const refuse = (error: AppError): Imported => ({ roles: [], added: [], error })
  const [draft, ...others] = drafts
  if (draft === undefined || others.length > 0)
    return refuse({
      code: 'invalid-input',
      message: `It holds ${drafts.length} roles, and only one can be added to a role. Nothing was imported.`,
    })
  const found = findRole(opened.workspace, word)
  if (!found.ok) return refuse(found.error)
  const record = addToRole(found.value, draft)
  const differences = diffRoles(found.value, record)
  if (differences.length === 0) return { roles: [found.value], added: [], error: null }
  const saved = await createRoleHandlers(opened)['roles.save']({ record })
  if (!saved.ok) return refuse(saved.error)
  const added = differences.map(({ label, lines }) => ({
    field: label,
    lines: lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
  }))
  return { roles: [saved.value], added, error: null }
}

const warnOfUnsorted = (count: number): string[] =>
  count === 0
    ? []
    : [`${count === 1 ? '1 line fits' : `${count} lines fit`} no field. Look under Unsorted.`]

function describeImports(imports: readonly FileImport[]) {
  const roles = imports.flatMap(({ roles: made }) => made.map(pickName))
  const say = (sentences: (entry: FileImport) => string[]): string[] =>
    imports.flatMap((entry) =>
      sentences(entry).map((each) => (imports.length > 1 ? `${entry.file}: ${each}` : each)),
    )
  return {
    json: {
      roles,
      warnings: say(({ warnings }) => warnings),
      added: imports.flatMap(({ added }) => added),
    },
    text: imports.flatMap(describeImport).join('\n'),
    notes: say(({ warnings, leftOut }) => [...warnings, ...describeLeftOut(leftOut)]),
    failure: summarizeFailures(imports),
  }
}

const describeImport = ({ roles, added }: FileImport): string[] => [
  ...roles.map(({ id, title }) => `${id}  ${title}`),
  ...added.map(({ field, lines }) => `  ${field}: ${lines.join('; ')}`),
]

function describeLeftOut(lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const quoted = lines.map((line) => `“${line.trim()}”`).join(', ')
  return [
    `Left out, because ${lines.length === 1 ? 'it belongs' : 'they belong'} to the page: ${quoted}.`,
  ]
}

const pickName = ({ id, title }: Role) => ({ id, title })

/** One error that names every file; its code is the first one's. */
function summarizeFailures(imports: readonly FileImport[]): AppError | undefined {
  const failed = imports.flatMap(({ file, error }) => (error === null ? [] : [{ file, error }]))
  const [first] = failed
  if (first === undefined) return undefined
  const reasons = failed.map(({ file, error }) => `${file}: ${error.message}`)
  return { code: first.error.code, message: reasons.join(' ') }
}
