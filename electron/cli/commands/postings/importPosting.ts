import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import type { RoleDifference } from '@shared/domain/postingReview/differences/roleDifference'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { Role } from '@shared/model/role'
import type { Workspace } from '@electron/store/types'
import type { Command } from '../../command'
import {
  addToPresentRole,
  createRoles,
  type ImportedRoles,
  type ReadSource,
} from '../../importRoles'
import { withWorkspace } from '../../openSession'
import { readPostingFile } from '../../readPostingFile'

/** The roles imported from one file, and the reason if some were not. */
interface FileImport extends ImportedRoles {
  file: string
  warnings: string[]
  leftOut: string[]
}

export const importPostingCommand: Command = {
  name: 'import-posting',
  synopsis: 'FILE…',
  summary:
    'read postings (.txt, .md, .docx, .odt, .rtf, .pdf, .html, .eml, .msg, or - for standard input), each role into a new one, or what is new in a posting into an existing role',
  options: ['force', 'into'],
  run: ({ words, options, workspaceFolder, environment }) => {
    if (words.length === 0)
      return Promise.resolve(fail('invalid-input', 'import-posting needs at least one FILE.'))
    return withWorkspace(workspaceFolder, 'write', async (workspace) => {
      const imports: FileImport[] = []
      for (const file of words) {
        const rules = workspace.headingRules.list()
        const read = await readPostingFile(environment, file, rules)
        const wanted = read.ok ? refuseUnwanted(read.value, options.force === true) : read
        imports.push(
          wanted.ok
            ? await importReading(workspace, { environment, file, ...wanted.value }, options.into)
            : { ...nothingImported, file, error: wanted.error },
        )
      }
      return ok(describeImports(imports))
    })
  },
}

const nothingImported = { warnings: [], leftOut: [], roles: [], added: [], differing: [] }

/** Refuses anything that is not a posting, unless forced. */
function refuseUnwanted(read: PostingReading, isForced: boolean): Result<PostingReading> {
  const { kind } = read.posting
  if (kind === 'no-text')
    return fail('invalid-input', 'The file contains no text. Nothing was imported.')
  if (kind === 'not-a-posting' && !isForced)
    return fail(
      'invalid-input',
      'This does not look like a posting. Nothing was imported. Add --force to import it anyway.',
    )
  return ok(read)
}

async function importReading(
  workspace: Workspace,
  read: ReadSource,
  into: string | undefined,
): Promise<FileImport> {
  const { file, posting } = read
  const drafts = posting.roles.map((role) => assembleRoleDraft(role, posting))
  const imported =
    into === undefined
      ? await createRoles(workspace, drafts, read)
      : await addToPresentRole(workspace, drafts, into)
  const unsorted = drafts.reduce((sum, draft) => sum + draft.unsorted.length, 0)
  return {
    file,
    ...imported,
    warnings: [
      ...posting.warnings,
      ...warnOfUnsorted(unsorted),
      ...imported.differing.map(describeDiffering),
    ],
    leftOut: posting.leftOut.map(({ text }) => text),
  }
}

const describeDiffering = ({ label, present, read }: RoleDifference): string =>
  `${label} was left as it is: “${present}”. The posting says “${read}”.`

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

/** One error that names every file, with the code of the first. */
function summarizeFailures(imports: readonly FileImport[]): AppError | undefined {
  const failed = imports.flatMap(({ file, error }) => (error === null ? [] : [{ file, error }]))
  const [first] = failed
  if (first === undefined) return undefined
  const reasons = failed.map(({ file, error }) => `${file}: ${error.message}`)
  return { code: first.error.code, message: reasons.join(' ') }
}
