import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/postingReading'
import type { Role } from '@shared/model/role'
import { createRoleHandlers } from '@electron/channels/roles'
import type { CliEnvironment, Command } from '../command'
import { withCliSession, type CliSession } from '../openSession'
import { readPostingFile } from '../readPostingFile'

/** What became of one file: the roles made of it, and the reason where not all were made. */
interface FileImport {
  file: string
  warnings: string[]
  leftOut: string[]
  roles: Role[]
  error: AppError | null
}

export const importPostingCommand: Command = {
  name: 'import-posting',
  synopsis: 'FILE…',
  summary:
    'read postings (.txt, .md, .docx, .odt, .rtf, .pdf, .html, .eml, .msg, or - for standard input), each role of them into a new role',
  options: ['force'],
  run: ({ words, options, workspaceFolder, environment }) =>
    words.length === 0
      ? Promise.resolve(fail('invalid-input', 'import-posting needs at least one FILE.'))
      : withCliSession(workspaceFolder, 'write', async (opened) => {
          const imports: FileImport[] = []
          for (const file of words)
            imports.push(await importFile(opened, environment, file, options.force === true))
          return ok(describeImports(imports))
        }),
}

/** Why nothing is imported of a page, unless that is forced. */
const refuseKind = ({ posting }: PostingReading, isForced: boolean): Result<null> => {
  if (posting.kind === 'no-text')
    return fail('invalid-input', 'There is no text in it. Nothing was imported.')
  if (posting.kind === 'not-a-posting' && !isForced)
    return fail(
      'invalid-input',
      'It does not read like a posting. Nothing was imported; with --force it is all the same.',
    )
  return ok(null)
}

async function importFile(
  opened: CliSession,
  environment: CliEnvironment,
  file: string,
  isForced: boolean,
): Promise<FileImport> {
  const nothing = { file, warnings: [], leftOut: [], roles: [] }
  const read = await readPostingFile(environment, file)
  if (!read.ok) return { ...nothing, error: read.error }
  const isWanted = refuseKind(read.value, isForced)
  if (!isWanted.ok) return { ...nothing, error: isWanted.error }
  const { posting } = read.value
  const entry = { ...nothing, leftOut: posting.leftOut.map(({ text }) => text) }
  const roles: Role[] = []
  let unsorted = 0
  for (const role of posting.roles) {
    const draft = assembleRoleDraft(role, posting)
    unsorted += draft.unsorted.length
    const created = await createRoleHandlers(opened)['roles.create']({ draft })
    if (!created.ok) return { ...entry, roles, error: created.error }
    roles.push(created.value)
  }
  const warnings = [...posting.warnings, ...warnOfUnsorted(unsorted)]
  return { ...entry, warnings, roles, error: null }
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
    json: { roles, warnings: say(({ warnings }) => warnings) },
    text: roles.map(({ id, title }) => `${id}  ${title}`).join('\n'),
    notes: say(({ warnings, leftOut }) => [...warnings, ...describeLeftOut(leftOut)]),
    failure: summarizeFailures(imports),
  }
}

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
