import { basename } from 'node:path'
import type { ReadFile, ReadingProgress } from '@shared/contract/channels/postingChannels'
import { fail, ok, type Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { ReadOptions } from '../../services/documentReading/createDocumentReading'
import { readChosenFile } from '../../services/documentReading/readChosenFile'
import type { HandlerContext } from '../../services/context'
import { resolveToken } from '../../services/files/resolveToken'
import { createStoppableTasks } from '../../services/tasks/stoppableTasks'
import type { AreaHandlers } from '../handling/areaHandlers'
import { bindToSession } from '../handling/workspaceHandlers'
import { createSourceHandlers } from './postingSources'

/** In UTF-16 code units. A posting has a few thousand, a whole careers site a few hundred thousand. */
const longestText = 2_000_000

/** The name of pasted text in progress events. */
const pastedName = 'Pasted text'

const tooLongText = fail(
  'invalid-input',
  'This text is longer than 2 million characters. Paste only the posting.',
)

/** A file to be read. */
interface PendingFile {
  name: string
  read: (options: ReadOptions) => Promise<Result<PostingReading>>
}

type TaskOptions = Required<Pick<ReadOptions, 'signal' | 'rules'>> & {
  onProgress: (progress: ReadingProgress) => void
}

const readInTurn = async (
  files: readonly PendingFile[],
  { signal, rules, onProgress }: TaskOptions,
): Promise<ReadFile[]> => {
  const total = files.length
  const read: ReadFile[] = []
  for (const { name, read: readOne } of files) {
    const tell = (page: ReadingProgress['page']): void =>
      onProgress({ step: 'reading', name, done: read.length, total, page })
    tell(null)
    read.push({ name, result: await readOne({ signal, rules, onProgress: tell }) })
  }
  return read
}

/** Reading postings, which needs no workspace, and keeping their sources. */
export const createPostingHandlers = ({
  session,
  files,
  reading,
  emit,
}: Pick<HandlerContext, 'session' | 'files' | 'reading' | 'emit'>): AreaHandlers<'postings'> => {
  const tasks = createStoppableTasks<ReadingProgress>((progress) =>
    emit('postings.progress', progress),
  )

  const listRules = (): readonly HeadingRule[] => {
    const workspace = session.getWorkspace()
    return workspace.ok ? workspace.value.headingRules.list() : []
  }

  return {
    ...bindToSession(session, createSourceHandlers({ files, reading })),

    'postings.readText': ({ text, html }) =>
      text.length > longestText || (html?.length ?? 0) > longestText * 4
        ? Promise.resolve(tooLongText)
        : tasks.run(({ signal, onProgress }) =>
            reading.readPasted(
              { text, html },
              {
                rules: listRules(),
                signal,
                onProgress: (page) =>
                  onProgress({ step: 'reading', name: pastedName, done: 0, total: 1, page }),
              },
            ),
          ),

    'postings.readFiles': async ({ tokens }) => {
      const pending: PendingFile[] = []
      for (const token of tokens) {
        const path = resolveToken(files, token)
        if (!path.ok) return path
        pending.push({
          name: basename(path.value),
          read: (options) => readChosenFile(path.value, reading, options),
        })
      }
      return ok(
        await tasks.run((options) => readInTurn(pending, { ...options, rules: listRules() })),
      )
    },

    'postings.readDropped': async ({ files: dropped }) => {
      const pending = dropped.map(({ name, bytes }) => ({
        name,
        read: (options: ReadOptions) => reading.readFile(bytes, name, options),
      }))
      return ok(
        await tasks.run((options) => readInTurn(pending, { ...options, rules: listRules() })),
      )
    },

    'postings.cancel': () => {
      tasks.stop()
      return Promise.resolve(ok(null))
    },
  }
}
