import { fail, ok, type Result } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { Role, RoleSource } from '@shared/model/role'
import type { StoredAttachment, Workspace } from '@electron/store/types'
import type { DocumentReading } from '../documentReading/createDocumentReading'

/** What a posting was read from, and the extracted text. */
export type ImportedSource =
  | { kind: 'pasted'; text: string; html: string | null }
  /** `content` is the file's absolute path, or its bytes. */
  | { kind: 'file'; name: string; content: string | Uint8Array; text: string }

/** The name of a source without one. */
const pastedName = 'Pasted text'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const attachContent = async (
  workspace: Workspace,
  source: ImportedSource,
): Promise<Result<StoredAttachment | null>> => {
  if (source.kind === 'file') return workspace.addAttachment(source.content)
  return source.html === null ? ok(null) : workspace.addAttachment(encode(source.html))
}

/**
 * Stores the source of a posting as attachments, and returns what a role records about it. Fails
 * as attaching does.
 */
export const keepSource = async (
  workspace: Workspace,
  source: ImportedSource,
  now: Date,
): Promise<Result<RoleSource>> => {
  const content = await attachContent(workspace, source)
  if (!content.ok) return content
  const text = await workspace.addAttachment(encode(source.text))
  if (!text.ok) return text
  return ok({
    kind: source.kind,
    fileName: source.kind === 'file' ? source.name : pastedName,
    content: content.value,
    text: text.value,
    addedAt: now.toISOString(),
  })
}

/**
 * Reads and sorts a role's source again, with this version's rules. Fails with `not-found` for a
 * role without a source, and as attachments and `reading` do.
 */
export const readSourceAgain = async (
  workspace: Pick<Workspace, 'readAttachment'>,
  { source }: Pick<Role, 'source'>,
  reading: DocumentReading,
  rules: readonly HeadingRule[],
): Promise<Result<PostingReading>> => {
  if (source === undefined)
    return fail('not-found', 'The source of this role was not kept. Import its posting again.')
  const content =
    source.content === null ? null : await workspace.readAttachment(source.content.hash)
  if (content !== null && !content.ok) return content
  if (content !== null && source.kind !== 'pasted')
    return reading.readFile(content.value, source.fileName, { rules })
  const text = await workspace.readAttachment(source.text.hash)
  if (!text.ok) return text
  const decoder = new TextDecoder()
  const html = content === null ? null : decoder.decode(content.value)
  return reading.readPasted({ text: decoder.decode(text.value), html }, { rules })
}
