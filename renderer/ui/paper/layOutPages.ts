import type { PostingDocument } from '@shared/document/postingDocument'
import { findTheme } from '@shared/document/letterhead'
import type { PostingHtml } from '@shared/document/renderHtml'
import { getPaperSize } from './paperSize'
import { createPaperCss, columnGap } from './paperCss'

/** Setting the styles again would compute those of every element anew. */
const cssOfRoots = new WeakMap<ShadowRoot, string>()

const setCss = (root: ShadowRoot, css: string): void => {
  if (cssOfRoots.get(root) === css) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  cssOfRoots.set(root, css)
}

const createPage = (index: number): HTMLElement => {
  const page = document.createElement('div')
  page.className = 'page'
  // The first page contains the whole text for screen readers; the others only show more of it.
  if (index > 0) page.setAttribute('aria-hidden', 'true')
  page.innerHTML = `<div class="sheet"><div class="window"><div class="strip"></div></div><div class="footer"><span></span><span></span></div></div>`
  return page
}

const fillPage = (page: Element, ...body: Node[]): void =>
  page.querySelector('.strip')?.replaceChildren(...body)

/** Keeps the pages that are there, which keeps the place one has scrolled to. */
const keepPages = (root: ShadowRoot, count: number): HTMLElement[] => {
  const present = [...root.querySelectorAll<HTMLElement>('.page')]
  for (const page of present.slice(count)) page.remove()
  const added = Array.from({ length: Math.max(0, count - present.length) }, (_, index) =>
    createPage(present.length + index),
  )
  root.append(...added)
  return [...present.slice(0, count), ...added]
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
  { footer, letterhead, pageNumberWords: { before, between, after } }: PostingDocument,
): void => {
  page.style.setProperty('--index', index.toString())
  const [words, number] = page.querySelectorAll('.footer > span')
  if (words) words.textContent = [...(letterhead?.footer ?? []), footer].join('\n')
  if (number) number.textContent = `${before}${index + 1}${between}${count}${after}`
}

const parse = (html: string): DocumentFragment => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** The pages of a posting on a desk. */
export interface LaidOutPages {
  count: number
  /** Stops filling pages. */
  dispose: () => void
}

/**
 * Lays the posting out on pages, as printing does: its text flows through columns as high as a
 * page, and each page shows one of them. A page is filled only when it comes near to being seen,
 * since each contains the whole posting.
 */
export const layOutPages = (
  root: ShadowRoot,
  { css, body }: PostingHtml,
  posting: PostingDocument,
): LaidOutPages => {
  const { width, margins } = getPaperSize(posting.pageSize)
  setCss(
    root,
    css + createPaperCss(posting.pageSize, findTheme(posting.theme, posting.letterhead?.brand)),
  )
  const content = parse(body)
  const [first = createPage(0)] = keepPages(
    root,
    Math.max(1, root.querySelectorAll('.page').length),
  )
  fillPage(first, content.cloneNode(true))
  const count = countPages(first, width - margins.left - margins.right)
  const pages = keepPages(root, count)
  pages.forEach((page, index) => numberPage(page, index, count, posting))

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) {
          fillPage(target, content.cloneNode(true))
          observer.unobserve(target)
        } else fillPage(target)
      }
    },
    { root: root.host, rootMargin: '25%' },
  )
  for (const page of pages.slice(1)) observer.observe(page)
  return { count, dispose: () => observer.disconnect() }
}
