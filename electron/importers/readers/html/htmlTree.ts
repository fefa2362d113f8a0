import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlParent = DefaultTreeAdapterTypes.ParentNode

export const isElementNode = (node: HtmlNode): node is HtmlElement =>
  defaultTreeAdapter.isElementNode(node)

export const isTextNode = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode =>
  defaultTreeAdapter.isTextNode(node)

/** Returns the value of an attribute; empty if there is none. */
export const getAttribute = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? ''

export const hasAttribute = (element: HtmlElement, name: string): boolean =>
  element.attrs.some((attribute) => attribute.name === name)

/** Lists the children of an element, including those of a template. */
export const listChildren = (parent: HtmlParent): HtmlNode[] =>
  'content' in parent ? parent.content.childNodes : parent.childNodes

export const listChildElements = (parent: HtmlParent): HtmlElement[] =>
  listChildren(parent).filter(isElementNode)

/** Finds the elements below one for which `isWanted` returns true, at any depth. */
export const findElements = (
  parent: HtmlParent,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement[] =>
  listChildElements(parent).flatMap((element) => [
    ...(isWanted(element) ? [element] : []),
    ...findElements(element, isWanted),
  ])

/** Returns all text below an element, except that of scripts and styles. */
export const collectHtmlText = (parent: HtmlParent): string =>
  listChildren(parent)
    .map((node) => {
      if (isTextNode(node)) return node.value
      return isElementNode(node) && !/^(?:script|style|template)$/u.test(node.tagName)
        ? collectHtmlText(node)
        : ''
    })
    .join('')

const checkDepth = (root: HtmlParent): void => {
  let level: HtmlParent[] = [root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > readingLimits.markupDepth) throw hugeDocument('page')
    level = level.flatMap(listChildElements)
  }
}

/** Parses a page or a fragment of one as a browser does. Throws `ReaderFault` for nesting beyond `readingLimits`. */
export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document => {
  const document = parse(html)
  checkDepth(document)
  return document
}
