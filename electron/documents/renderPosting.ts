import { fail, ok, type Result } from '@shared/contract/result'
import type { ExportFormat } from '@shared/model/sentPosting'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { renderPostingJson } from '@shared/document/renderJson'
import { renderPostingMarkdown } from '@shared/document/renderMarkdown'
import { renderPostingText } from '@shared/document/renderText'
import type { PrintPdf } from './pdf/printRequest'
import { renderPdf } from './pdf/renderPdf'

/** What rendering depends on. */
export interface RenderPorts {
  printPdf: PrintPdf
}

const encode = (text: string): Result<Uint8Array> => ok(new TextEncoder().encode(text))

const renderWord = async (document: PostingDocument): Promise<Result<Uint8Array>> => {
  try {
    // Loaded on first use, since the library would slow down the start of the app.
    const { renderDocx } = await import('./docx/renderDocx')
    return ok(await renderDocx(document))
  } catch (error) {
    return fail(
      'internal',
      'The Word file could not be created. Nothing was written and nothing is lost; try another format.',
      { cause: error instanceof Error ? error.message : String(error) },
    )
  }
}

/** Renders a posting as the bytes of a file; texts are UTF-8 without a byte order mark. */
export const renderPosting = async (
  document: PostingDocument,
  format: ExportFormat,
  { printPdf }: RenderPorts,
): Promise<Result<Uint8Array>> => {
  switch (format) {
    case 'docx':
      return renderWord(document)
    case 'pdf':
      return renderPdf(document, printPdf)
    case 'html':
      return encode(renderPostingHtml(document).page)
    case 'md':
      return encode(renderPostingMarkdown(document))
    case 'txt':
      return encode(renderPostingText(document))
    case 'json':
      return encode(renderPostingJson(document))
  }
}
