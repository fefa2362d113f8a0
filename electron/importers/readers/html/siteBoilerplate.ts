import { foldText } from '@shared/domain/text/foldText'
import type { DraftBlock } from '../blocks/draftBlock'
import { collectHtmlText, findElements, getAttribute, type HtmlElement } from './htmlTree'

const reasons = {
  navigation: 'Navigation of the page',
  header: 'Header of the page',
  footer: 'Footer of the page',
  beside: 'Beside the advert on the page',
  form: 'Button or form field',
  consent: 'Notice about cookies',
  share: 'Buttons for sharing',
  others: 'Other adverts',
  dialog: 'Dialog of the page',
} as const

type Reason = (typeof reasons)[keyof typeof reasons]

const byTag: Readonly<Record<string, Reason>> = {
  nav: reasons.navigation,
  footer: reasons.footer,
  header: reasons.header,
  aside: reasons.beside,
  dialog: reasons.dialog,
  search: reasons.form,
  button: reasons.form,
  select: reasons.form,
  textarea: reasons.form,
  input: reasons.form,
  label: reasons.form,
}

const byRole: Readonly<Record<string, Reason>> = {
  navigation: reasons.navigation,
  menu: reasons.navigation,
  menubar: reasons.navigation,
  banner: reasons.header,
  contentinfo: reasons.footer,
  complementary: reasons.beside,
  search: reasons.form,
  button: reasons.form,
  toolbar: reasons.form,
  dialog: reasons.dialog,
  alertdialog: reasons.dialog,
}

/** Words that authors use in class names and ids. */
const byWord: Readonly<Record<string, Reason>> = {
  nav: reasons.navigation,
  navbar: reasons.navigation,
  navigation: reasons.navigation,
  menu: reasons.navigation,
  breadcrumb: reasons.navigation,
  breadcrumbs: reasons.navigation,
  pagination: reasons.navigation,
  skiplink: reasons.navigation,
  footer: reasons.footer,
  sidebar: reasons.beside,
  newsletter: reasons.form,
  subscribe: reasons.form,
  cookie: reasons.consent,
  cookies: reasons.consent,
  consent: reasons.consent,
  gdpr: reasons.consent,
  cookiebanner: reasons.consent,
  share: reasons.share,
  sharing: reasons.share,
  social: reasons.share,
  socials: reasons.share,
  related: reasons.others,
  similar: reasons.others,
  recommended: reasons.others,
  recommendations: reasons.others,
  modal: reasons.dialog,
  popup: reasons.dialog,
}

/** Within the advert itself, these mean what their names say: its header, its margin notes. */
const onlyAroundAdvert = new Set<Reason>([reasons.header, reasons.footer, reasons.beside])

const nameWords = (element: HtmlElement): string[] =>
  `${getAttribute(element, 'class')} ${getAttribute(element, 'id')}`
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .split(/[^a-z]+/u)

const isContentTag = ({ tagName }: HtmlElement): boolean => /^(?:main|article|h1)$/u.test(tagName)

const findReasonByName = (element: HtmlElement, pageLength: number): Reason | null => {
  if (/^(?:html|body|main|article|h[1-6])$/u.test(element.tagName)) return null
  const word = nameWords(element).find((name) => Object.hasOwn(byWord, name))
  const reason = word === undefined ? undefined : byWord[word]
  if (reason === undefined) return null
  // Wrappers of the whole page are also named after what else they contain: `has-sidebar`, `menu-open`.
  const isWrapper =
    collectHtmlText(element).length > pageLength / 2 ||
    findElements(element, isContentTag).length > 0
  return isWrapper && reason !== reasons.consent ? null : reason
}

/**
 * Returns why an element is not part of the advert but of the page around it; null if it may be
 * part of it. `pageLength` is the number of characters on the page.
 */
export const findFurnitureReason = (
  element: HtmlElement,
  { isInAdvert, pageLength }: { isInAdvert: boolean; pageLength: number },
): Reason | null => {
  const reason =
    byTag[element.tagName] ??
    byRole[getAttribute(element, 'role')] ??
    findReasonByName(element, pageLength)
  if (reason === null || (isInAdvert && onlyAroundAdvert.has(reason))) return null
  return reason
}

/** Whether everything below this element belongs to the advert. */
export const isAdvertElement = (element: HtmlElement): boolean =>
  /^(?:main|article)$/u.test(element.tagName) ||
  getAttribute(element, 'role') === 'main' ||
  /schema\.org\/JobPosting/u.test(getAttribute(element, 'itemtype'))

/** Headings above lists of other adverts, folded. */
const othersHeadings =
  /^(?:(?:more|other|similar|related|recommended) (?:jobs|vacancies|positions|openings|roles|opportunities)|people also viewed|jobs you (?:may|might) like|(?:ahnliche|weitere) (?:stellen|jobs|stellenangebote|stellenanzeigen)\b|(?:offres|postes|annonces) similaires|autres offres|(?:ofertas|empleos|vagas|vacantes) (?:similares|relacionad[ao]s|semelhantes)|(?:annunci|offerte) simil[ei]|(?:vergelijkbare|andere|gerelateerde) vacatures|podobne oferty|liknande (?:jobb|tjanster)|похожие вакансии)/u

/** Leaves out the content under a heading such as *Similar jobs*, up to the next heading of the same rank. */
export const leaveOutOtherAdverts = (blocks: readonly DraftBlock[]): DraftBlock[] => {
  let rank: number | null = null
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      if (othersHeadings.test(foldText(block.text.trim()))) rank = block.level
      else if (rank !== null && block.level <= rank) rank = null
    }
    return rank === null || block.leftOut !== null ? block : { ...block, leftOut: reasons.others }
  })
}
