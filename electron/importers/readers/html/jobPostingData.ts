import {
  collectHtmlText,
  findElements,
  getAttribute,
  hasAttribute,
  listChildElements,
  type HtmlElement,
} from './htmlTree'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listValues = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  return value === undefined || value === null ? [] : [value]
}

const isJobPosting = (data: Data): boolean =>
  listValues(data['@type']).some(
    (type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/u.test(type),
  )

/** Lists data nested within data, a few levels deep, such as `@graph` and lists of postings. */
const findPostings = (value: unknown, depth = 0): Data[] => {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap((each) => findPostings(each, depth + 1))
  if (!isData(value)) return []
  return isJobPosting(value)
    ? [value]
    : Object.values(value).flatMap((each) => findPostings(each, depth + 1))
}

const parseJson = (text: string): unknown => {
  try {
    // Many sites write raw line breaks into their texts, which JSON forbids.
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

const readItemValue = (element: HtmlElement): unknown => {
  if (hasAttribute(element, 'itemscope')) return readItem(element)
  const attribute = ['content', 'datetime'].find((name) => hasAttribute(element, name))
  return attribute === undefined
    ? collectHtmlText(element).replace(/\s+/gu, ' ').trim()
    : getAttribute(element, attribute)
}

/** Reads the properties of a microdata item as an object, in the form of JSON-LD. */
function readItem(item: HtmlElement): Data {
  const properties: Record<string, unknown> = { '@type': getAttribute(item, 'itemtype') }
  const visit = (element: HtmlElement): void => {
    for (const child of listChildElements(element)) {
      const name = getAttribute(child, 'itemprop')
      if (name !== '') {
        for (const each of name.split(/\s+/u)) properties[each] ??= readItemValue(child)
      }
      if (!hasAttribute(child, 'itemscope')) visit(child)
    }
  }
  visit(item)
  return properties
}

/** Finds the schema.org JobPosting data of a page, in JSON-LD or else in microdata. */
export const findJobPostings = (document: DefaultTreeAdapterTypes.Document): Data[] => {
  const scripts = findElements(
    document,
    (element) =>
      element.tagName === 'script' &&
      /^application\/ld\+json/iu.test(getAttribute(element, 'type').trim()),
  )
  const linked = scripts.flatMap(({ childNodes }) =>
    findPostings(parseJson(childNodes.map((node) => ('value' in node ? node.value : '')).join(''))),
  )
  if (linked.length > 0) return linked
  return findElements(document, (element) =>
    /schema\.org\/JobPosting$/u.test(getAttribute(element, 'itemtype')),
  ).map(readItem)
}
