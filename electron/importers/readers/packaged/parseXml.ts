import { SaxesParser } from 'saxes'
import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'

/** An element by its name without prefix: programs choose the prefixes of their namespaces freely. */
export interface XmlElement {
  name: string
  /** By name without prefix. */
  attributes: Readonly<Record<string, string>>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const decode = (bytes: Uint8Array): string => {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}

/**
 * Parses a part of markup and returns its root element. Entities declared in the part are
 * refused, and nothing outside of it is read. Throws for markup that is not well formed or beyond
 * `readingLimits`.
 */
export const parseXml = (bytes: Uint8Array): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let nodes = 0
  const add = (node: XmlNode): void => {
    nodes += 1
    if (nodes > readingLimits.markupNodes) throw hugeDocument('document')
    open.at(-1)?.children.push(node)
  }
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > readingLimits.markupDepth) throw hugeDocument('document')
    const element: XmlElement = {
      name: withoutPrefix(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]): [string, string] => [
          withoutPrefix(key),
          value,
        ]),
      ),
      children: [],
    }
    add(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(decode(bytes)).close()
  const element = root.children.find((child) => typeof child !== 'string')
  if (element === undefined) throw new Error('no element')
  return element
}

/** Lists the child elements, or those with this name. */
export const listElements = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** Finds the first element at the end of a path of names. */
export const findElement = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => listElements(at, name)[0], element)

/** Finds all elements of this name below an element, at any depth. */
export const findDescendants = (element: XmlElement | undefined, name: string): XmlElement[] =>
  listElements(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findDescendants(child, name),
  ])

/** Returns all text below an element. */
export const collectText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : collectText(child))).join('')
