import { extname } from 'node:path'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { renderPostingMarkdown } from '@shared/document/renderMarkdown'
import { renderPostingText } from '@shared/document/renderText'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import type { RoleDraft } from '@shared/model/role'
import type { DocumentReading } from '../documentReading/createDocumentReading'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Renders a posting in the format that a file of this name is most like. */
const renderLike = async (
  fileName: string,
  document: PostingDocument,
): Promise<{ bytes: Uint8Array; name: string }> => {
  switch (extname(fileName).toLowerCase()) {
    case '.html':
    case '.htm':
      return { bytes: encode(renderPostingHtml(document).page), name: 'sent.html' }
    case '.md':
      return { bytes: encode(renderPostingMarkdown(document)), name: 'sent.md' }
    case '.txt':
      return { bytes: encode(renderPostingText(document)), name: 'sent.txt' }
    default: {
      const { renderDocx } = await import('@electron/documents/docx/renderDocx')
      return { bytes: await renderDocx(document), name: 'sent.docx' }
    }
  }
}

/**
 * Reads a posting as it was sent in the same way in which a copy called `fileName` was read, so that
 * what no reader gets out of such a file counts as no change. Null if it can't be read.
 */
export const readSentDraft = async (
  document: PostingDocument,
  fileName: string,
  reading: DocumentReading,
  rules: readonly HeadingRule[],
): Promise<RoleDraft | null> => {
  const { bytes, name } = await renderLike(fileName, document)
  const read = await reading.readFile(bytes, name, { rules })
  const role = read.ok ? read.value.posting.roles[0] : undefined
  return read.ok && role !== undefined ? assembleRoleDraft(role, read.value.posting) : null
}
