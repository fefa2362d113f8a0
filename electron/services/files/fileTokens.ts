import { basename } from 'node:path'
import { nanoid } from 'nanoid'
import { fileTokenSchema, type ChosenPath, type FileToken } from '@shared/contract/tokens'

/**
 * The files and folders that the user chose in this run of the app. The window
 * only ever holds tokens, so it can't reach a path that nobody chose for it.
 */
export class FileTokens {
  private readonly pathsByToken = new Map<FileToken, string>()
  private readonly tokensByPath = new Map<string, FileToken>()

  /** Returns the token for an absolute path; always the same one for the same path. */
  issue(path: string): FileToken {
    const known = this.tokensByPath.get(path)
    if (known !== undefined) return known
    const token = fileTokenSchema.parse(nanoid())
    this.pathsByToken.set(token, path)
    this.tokensByPath.set(path, token)
    return token
  }

  /** What the window may know about a path: its token, and its last part for display. */
  describe(path: string): ChosenPath {
    return { token: this.issue(path), name: basename(path) }
  }

  /** Returns the path behind a token; undefined for one that was not issued in this run. */
  resolve(token: FileToken): string | undefined {
    return this.pathsByToken.get(token)
  }
}
