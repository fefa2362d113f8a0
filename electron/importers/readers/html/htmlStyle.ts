import { getAttribute, hasAttribute, type HtmlElement } from './htmlTree'

const notShown = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'datalist',
  'img',
  'title',
])

/** Elements that begin and end a line. */
const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p ' +
    'pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const readDeclaration = (element: HtmlElement, property: string): string =>
  new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'iu')
    .exec(getAttribute(element, 'style'))?.[1]
    ?.trim()
    .toLowerCase() ?? ''

/** Whether a browser hides an element, judging by the element itself; style sheets are not read. */
export const isHidden = (element: HtmlElement): boolean =>
  notShown.has(element.tagName) ||
  hasAttribute(element, 'hidden') ||
  readDeclaration(element, 'display').startsWith('none') ||
  readDeclaration(element, 'visibility').startsWith('hidden') ||
  readDeclaration(element, 'mso-hide') === 'all' ||
  (element.tagName === 'input' && getAttribute(element, 'type') === 'hidden')

/** Whether an element starts a new line. */
export const isBlockElement = (element: HtmlElement): boolean =>
  blockTags.has(element.tagName) ||
  /^(?:block|flex|grid)/u.test(readDeclaration(element, 'display'))

/** Whether text in this element is bold, given whether the text around it is. */
export const isBoldIn = (element: HtmlElement, isBoldAround: boolean): boolean => {
  const weight = readDeclaration(element, 'font-weight')
  if (weight !== '') return /^bold/u.test(weight) || Number(weight) >= 600
  return isBoldAround || element.tagName === 'b' || element.tagName === 'strong'
}

const deepestHeading = 6

/** The level of a heading; null for other elements. Word's web clipboard marks headings by their role. */
export const readHeadingLevel = (element: HtmlElement): number | null => {
  const [, digit] = /^h([1-6])$/u.exec(element.tagName) ?? []
  if (digit !== undefined) return Number(digit)
  if (/\bMsoTitle\b/u.test(getAttribute(element, 'class'))) return 1
  if (getAttribute(element, 'role') !== 'heading') return null
  return Math.min(Number(getAttribute(element, 'aria-level')) || 2, deepestHeading)
}

/**
 * The list depth at which Word's clipboard puts a paragraph; null for none. Word uses the class
 * MsoListParagraph outside lists too, so only `mso-list` counts.
 */
export const readWordListLevel = (element: HtmlElement): number | null => {
  const [, level] = /^l\d+\s+level(\d+)/u.exec(readDeclaration(element, 'mso-list')) ?? []
  return level === undefined ? null : Number(level)
}

/** Whether an element contains the bullet or number that Word wrote out. */
export const isWordListMarker = (element: HtmlElement): boolean =>
  readDeclaration(element, 'mso-list') === 'ignore'
