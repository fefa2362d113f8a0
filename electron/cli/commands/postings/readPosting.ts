import { fail, ok, type Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { Command } from '../../command'
import { withWorkspace } from '../../openSession'
import { readPostingFile } from '../../readPostingFile'
import { summarizeFailures, type FailedFile } from '../summarizeFailures'

interface ReadFile extends PostingReading {
  file: string
}

export const readPostingCommand: Command = {
  name: 'read-posting',
  synopsis: 'FILE…',
  summary: 'show how postings would be read and sorted; writes nothing',
  options: ['text'],
  needsWorkspace: false,
  run: async ({ words, options, workspaceFolder, environment }) => {
    if (words.length === 0) return fail('invalid-input', 'read-posting needs at least one FILE.')
    const rules = await readRules(options.workspace, workspaceFolder)
    if (!rules.ok) return rules
    const files: ReadFile[] = []
    const failures: FailedFile[] = []
    for (const file of words) {
      const read = await readPostingFile(environment, file, rules.value)
      if (!read.ok) failures.push({ file, error: read.error })
      else files.push({ file, ...read.value })
    }
    const isText = options.text === true
    return ok({
      json: {
        files: files.map(({ file, text, encoding, posting }) => ({
          file,
          encoding: encoding?.name ?? null,
          ...posting,
          ...(isText ? { text } : {}),
        })),
      },
      text: files.map((each) => (isText ? each.text : describe(each))).join('\n\n'),
      failure: summarizeFailures(failures),
    })
  },
}

/** The heading rules of the given workspace, if any. */
const readRules = (
  named: string | undefined,
  folder: string,
): Promise<Result<readonly HeadingRule[]>> =>
  named === undefined
    ? Promise.resolve(ok([]))
    : withWorkspace(folder, 'read', (workspace) =>
        Promise.resolve(ok(workspace.headingRules.list())),
      )

const describe = ({ file, posting }: ReadFile): string => {
  const lines = posting.roles.flatMap(({ title, lines: sorted }) => [
    `# ${title === '' ? '(no title)' : title}`,
    ...sorted.map(
      ({ from, to, place, confidence, text }) =>
        `${from === to ? from : `${from}–${to}`}\t${place}\t${confidence.toFixed(2)}\t${text}`,
    ),
  ])
  const leftOut = posting.leftOut.map(
    ({ from, text, why }) => `${from}\tleft out (${why})\t${text}`,
  )
  return [`${file}: ${posting.kind}, ${posting.language}`, ...lines, ...leftOut].join('\n')
}
