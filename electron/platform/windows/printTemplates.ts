import { escapeHtml } from '@shared/document/escapeHtml'
import { themes } from '@shared/document/theme'
import type { PrintRequest } from '@electron/documents/pdf/printRequest'

/** Chromium prints templates without any style of the page: size, font and inset are set here. */
const wrap = (
  content: string,
  { direction, theme }: Pick<PrintRequest, 'direction' | 'theme'>,
): string => {
  const { colours, fonts, marginsMm, sizes } = themes[theme]
  return `<div dir="${direction}" style="box-sizing:border-box;width:100%;padding:0 ${marginsMm.right}mm 0 ${marginsMm.left}mm;font:${sizes.small}pt/1.35 ${escapeHtml(fonts.body.stack)};color:#${colours.quiet};display:flex;justify-content:space-between;gap:8mm">${content}</div>`
}

/** The header of every page: the lines of a letterhead, if any. */
export const createHeaderTemplate = ({
  header,
  ...look
}: Pick<PrintRequest, 'header' | 'direction' | 'theme'>): string =>
  header.length === 0
    ? '<span></span>'
    : wrap(`<div>${header.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</div>`, look)

/** The footer of every page: the given text, the page number and the page count. */
export const createFooterTemplate = ({
  footer,
  pageNumberWords: { before, between, after },
  ...look
}: Pick<PrintRequest, 'footer' | 'pageNumberWords' | 'direction' | 'theme'>): string =>
  wrap(
    `<bdi>${escapeHtml(footer)}</bdi><span style="white-space:nowrap">${escapeHtml(before)}<span class="pageNumber"></span>${escapeHtml(between)}<span class="totalPages"></span>${escapeHtml(after)}</span>`,
    look,
  )
