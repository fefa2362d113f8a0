import { resolve } from 'node:path'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { ImportedPosting } from '@shared/model/importedPosting'
import type { Role } from '@shared/model/role'
import { FileTokens } from '@electron/services/files/fileTokens'
import { createPostingHandlers } from '@electron/channels/postings'
import { createRoleHandlers } from '@electron/channels/roles'
import type { CliEnvironment, Command } from '../command'
import { withCliSession, type CliSession } from '../openSession'

const STANDARD_INPUT = '-'

/** What became of one file: a role, or the reason why not. */
type FileImport = { file: string; warnings: string[]; leftOut: string[] } & (
  { role: Role; error: null } | { role: null; error: AppError }
)

export const importPostingCommand: Command = {
  name: 'import-posting',
  synopsis: 'FILE…',
  summary:
    'read postings (.txt, .md, .docx, .odt, .rtf, .pdf, .html, .eml, .msg, or - for standard input), each into a new role',
  options: [],
  run: ({ words, workspaceFolder, environment }) =>
    words.length === 0
      ? Promise.resolve(fail('invalid-input', 'import-posting needs at least one FILE.'))
      : withCliSession(workspaceFolder, 'write', async (opened) => {
          const imports: FileImport[] = []
          for (const file of words) imports.push(await importFile(opened, environment, file))
          return ok(describeImports(imports))
        }),
}

async function importFile(
  opened: CliSession,
  environment: CliEnvironment,
  file: string,
): Promise<FileImport> {
  const read = await readPosting(environment, file)
  if (!read.ok) return { file, warnings: [], leftOut: [], role: null, error: read.error }
  const { draft, report } = read.value
  const { warnings, leftOut } = report
  const created = await createRoleHandlers(opened)['roles.create']({ draft })
  return created.ok
    ? { file, warnings, leftOut, role: created.value, error: null }
    : { file, warnings, leftOut, role: null, error: created.error }
}

async function readPosting(
  environment: CliEnvironment,
  file: string,
): Promise<Result<ImportedPosting>> {
  const files = new FileTokens()
  const handlers = createPostingHandlers({ files, reading: environment.reading })
  if (file === STANDARD_INPUT) {
    const text = await environment.readStandardInput()
    return text.trim() === ''
      ? fail('invalid-input', 'Standard input is empty.')
      : handlers['postings.importText']({ text })
  }
  const token = files.issue(resolve(environment.folder, file))
  const read = await handlers['postings.importFiles']({ tokens: [token] })
  if (!read.ok) return read
  const [posting] = read.value
  const imported = posting?.imported ?? null
  return imported === null
    ? fail('invalid-input', posting?.problem ?? 'Nothing could be read.')
    : ok(imported)
}

function describeImports(imports: readonly FileImport[]) {
  const roles = imports.flatMap(({ role }) => (role === null ? [] : [pickName(role)]))
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
