import { basename } from 'node:path'
import type { PostingSource as SourceInput } from '@shared/contract/channels/postingChannels'
import { ok, type Result } from '@shared/contract/result'
import type { HandlerContext } from '../../services/context'
import { resolveToken } from '../../services/files/resolveToken'
import {
  keepSource,
  readSourceAgain,
  type ImportedSource,
} from '../../services/postings/roleSource'
import { findRecord } from '../../services/records/findRecord'
import { recognizePosting } from '../../services/returns/recognizePosting'
import type { WorkspaceHandlers } from '../handling/workspaceHandlers'

type SourceHandlers = WorkspaceHandlers<
  | 'postings.keepSource'
  | 'postings.recognize'
  | 'postings.sortAgain'
  | 'postings.listHeadingRules'
  | 'postings.rememberHeading'
  | 'postings.forgetHeading'
>

/** The sources that roles were imported from, and the meanings of headings. */
export const createSourceHandlers = ({
  files,
  reading,
}: Pick<HandlerContext, 'files' | 'reading'>): SourceHandlers => {
  const locate = (source: SourceInput): Result<ImportedSource> => {
    switch (source.kind) {
      case 'pasted':
        return ok(source)
      case 'dropped':
        return ok({
          kind: 'file',
          name: source.name,
          content: source.bytes,
          text: source.text,
        })
      case 'chosen': {
        const path = resolveToken(files, source.token)
        if (!path.ok) return path
        const { text } = source
        return ok({ kind: 'file', name: basename(path.value), content: path.value, text })
      }
    }
  }

  return {
    'postings.keepSource': (workspace, { source }) => {
      const located = locate(source)
      return located.ok ? keepSource(workspace, located.value, new Date()) : located
    },

    'postings.recognize': async (workspace, copy) =>
      ok(await recognizePosting(workspace, copy, reading)),

    'postings.sortAgain': (workspace, { roleId }) => {
      const role = findRecord(workspace, 'roles', roleId)
      return role.ok
        ? readSourceAgain(workspace, role.value, reading, workspace.headingRules.list())
        : role
    },

    'postings.listHeadingRules': ({ headingRules }) => ok([...headingRules.list()]),

    'postings.rememberHeading': async ({ headingRules }, { rule }) => {
      const rules = await headingRules.remember(rule)
      return rules.ok ? ok([...rules.value]) : rules
    },

    'postings.forgetHeading': async ({ headingRules }, { heading }) => {
      const rules = await headingRules.forget(heading)
      return rules.ok ? ok([...rules.value]) : rules
    },
  }
}
