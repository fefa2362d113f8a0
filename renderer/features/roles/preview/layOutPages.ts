import type { PostingDocument } from '@shared/document/postingDocument'
import type { PostingHtml } from '@shared/document/renderHtml'
import { getPaperSize } from './paperSize'
import { createPaperCss, columnGap } from './paperCss'

const toSheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const createPage = (body: string, index: number): HTMLElement => {
  const page = document.createElement('div')
  page.className = 'page'
  // The first page contains the whole text for screen readers; the others only show more of it.
  if (index > 0) page.setAttribute('aria-hidden', 'true')
  page.innerHTML = `<div class="sheet"><div class="window"><div class="strip">${body}</div></div><div class="footer"><span></span><span></span></div></div>`
  return page
}

const countPages = (page: HTMLElement, contentWidth: number): number => {
  const posting = page.querySelector<HTMLElement>('.posting')
  if (!posting) return 1
  return Math.max(1, Math.round((posting.scrollWidth + columnGap) / (contentWidth + columnGap)))
}

const numberPage = (
  page: HTMLElement,
  index: number,
  count: number,
  { footer, pageNumberWords: { before, between, after } }: PostingDocument,
): void => {
  page.style.setProperty('--index', index.toString())
  const [words, number] = page.querySelectorAll('.footer > span')
  if (words) words.textContent = footer
  if (number) number.textContent = `${before}${index + 1}${between}${count}${after}`
}

/**
 * Lays the posting out on pages, as printing does: its text flows through columns as high as a
 * page, and each page shows one of them. Returns the number of pages.
 */
export const layOutPages = (
  root: ShadowRoot,
  { css, body }: PostingHtml,
  posting: PostingDocument,
): number => {
  const { width, margins } = getPaperSize(posting.pageSize)
  root.adoptedStyleSheets = [toSheet(css), toSheet(createPaperCss(posting.pageSize))]
  const first = createPage(body, 0)
  root.replaceChildren(first)
  const count = countPages(first, width - margins.left - margins.right)
  for (let index = 1; index < count; index += 1) root.append(createPage(body, index))
  root
    .querySelectorAll<HTMLElement>('.page')
    .forEach((page, index) => numberPage(page, index, count, posting))
  return count
}
