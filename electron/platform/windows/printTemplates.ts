import { escapeHtml } from '@shared/document/escapeHtml'
import { findTheme } from '@shared/document/letterhead'
import type { PrintRequest } from '@electron/documents/pdf/printRequest'

type Look = Pick<PrintRequest, 'direction' | 'theme' | 'brand'>

/** Chromium prints templates without any style of the page: size, font and inset are set here. */
const wrap = (content: string, { direction, theme, brand }: Look): string => {
  const { colours, fonts, marginsMm, sizes } = findTheme(theme, brand)
  return `<div dir="${direction}" style="box-sizing:border-box;width:100%;padding:0 ${marginsMm.right}mm 0 ${marginsMm.left}mm;font:${sizes.small}pt/1.35 ${escapeHtml(fonts.body.stack)};color:#${colours.quiet};display:flex;justify-content:space-between;gap:8mm">${content}</div>`
}

/** The header of every page: the lines of a letterhead, if any. */
export const createHeaderTemplate = ({
  header,
  ...look
}: Pick<PrintRequest, 'header'> & Look): string =>
  header.length === 0
    ? '<span></span>'
    : wrap(`<div>${header.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</div>`, look)

/** The footer of every page: the lines of a letterhead, if any, the given text, the page number and the page count. */
export const createFooterTemplate = ({
  foot,
  footer,
  pageNumberWords: { before, between, after },
  ...look
}: Pick<PrintRequest, 'foot' | 'footer' | 'pageNumberWords'> & Look): string =>
  wrap(
    `<div>${foot.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}<bdi>${escapeHtml(footer)}</bdi></div><span style="white-space:nowrap;align-self:end">${escapeHtml(before)}<span class="pageNumber"></span>${escapeHtml(between)}<span class="totalPages"></span>${escapeHtml(after)}</span>`,
    look,
  )
