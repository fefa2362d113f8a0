import type { Result } from '@shared/contract/result'
import type { PostingDocument } from '@shared/document/postingDocument'
import { renderPostingHtml } from '@shared/document/renderHtml'
import { describePdf } from './finishing/pdfDescription'
import type { PrintPdf } from './printRequest'

/**
 * Prints a posting's HTML to PDF. The letterhead is in the HTML, so that the preview shows it too;
 * its first line is the running head, which the finishing takes from the first page.
 */
export const renderPdf = async (
  document: PostingDocument,
  printPdf: PrintPdf,
): Promise<Result<Uint8Array>> => {
  const { title, language, author, keywords, pageSize, theme, footer, pageNumberWords, direction } =
    document
  const { page } = renderPostingHtml(document)
  const printing = printPdf({
    html: page,
    title,
    language,
    author,
    keywords,
    pageSize,
    theme,
    brand: document.letterhead?.brand ?? null,
    foot: document.letterhead?.footer ?? [],
    header: document.header.slice(0, 1),
    footer,
    pageNumberWords,
    direction,
  })
  // Loaded while Chromium prints, since the library would slow down the start of the app.
  const [printed, { finishPdf }] = await Promise.all([printing, import('./finishing/finishPdf')])
  return printed.ok ? finishPdf(printed.value, describePdf(document)) : printed
}
