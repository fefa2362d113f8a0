import { fail, ok, type Result } from '@shared/contract/result'
import type { FileToken } from '@shared/contract/tokens'
import type { FileTokens } from './fileTokens'

/** Resolves a token to its path; fails with `not-found` for one that was not issued in this run of the app. */
export function resolveToken(files: FileTokens, token: FileToken): Result<string> {
  const path = files.resolve(token)
  return path === undefined
    ? fail('not-found', 'Choose this file or folder again. Nothing was changed.')
    : ok(path)
}
