import { ok, type Result } from '@shared/contract/result'
import type { FileToken } from '@shared/contract/tokens'
import type { AreaHandlers } from './handling/areaHandlers'
import type { HandlerContext } from '../services/context'
import { resolveToken } from '../services/files/resolveToken'

/** The dictionaries of this machine, and what they know. */
export const createSpellingHandlers = ({
  spelling,
  files,
}: Pick<HandlerContext, 'spelling' | 'files'>): AreaHandlers<'spelling'> => {
  const resolveAll = (tokens: readonly FileToken[]): Result<string[]> => {
    const paths: string[] = []
    for (const token of tokens) {
      const path = resolveToken(files, token)
      if (!path.ok) return path
      paths.push(path.value)
    }
    return ok(paths)
  }

  return {
    'spelling.check': ({ language, words }) => spelling.check(language, words),
    'spelling.suggest': ({ language, word }) => spelling.suggest(language, word),
    'spelling.listDictionaries': async () => ok(await spelling.list()),
    'spelling.addDictionaries': async ({ tokens }) => {
      const paths = resolveAll(tokens)
      return paths.ok ? spelling.add(paths.value) : paths
    },
    'spelling.removeDictionary': ({ language }) => spelling.remove(language),
  }
}
