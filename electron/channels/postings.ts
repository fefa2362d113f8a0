import { basename } from 'node:path'
import { fail, ok } from '@shared/contract/result'
import { importPostingFile } from '../importers/importFile'
import { importPostingText } from '../importers/text/importPostingText'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { resolveToken } from '../services/files/resolveToken'

/** In UTF-16 code units; a posting has some thousands, a whole careers site a few hundred thousand. */
const longestText = 2_000_000

/** What a posting is called in the report when it has no file name. */
const PASTED_NAME = 'Pasted text'

/** Reading postings into drafts; nothing is saved, so no workspace is needed. */
export const createPostingHandlers = ({
  files,
  reading,
}: Pick<HandlerContext, 'files' | 'reading'>): AreaHandlers<'postings'> => ({
  'postings.importText': ({ text }) =>
    Promise.resolve(
      text.length > longestText
        ? fail(
            'invalid-input',
            'This text has more than 2 million characters, which no posting has. Paste the posting alone.',
          )
        : ok(importPostingText(text, { name: PASTED_NAME })),
    ),

  'postings.importFiles': async ({ tokens }) => {
    const imports = []
    for (const token of tokens) {
      const path = resolveToken(files, token)
      if (!path.ok) return path
      const imported = await importPostingFile(path.value, reading.read)
      imports.push({
        name: basename(path.value),
        imported: imported.ok ? imported.value : null,
        problem: imported.ok ? null : imported.error.message,
      })
    }
    return ok(imports)
  },
})
