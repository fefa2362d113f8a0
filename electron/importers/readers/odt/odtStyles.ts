import { findElement, listElements, type XmlElement } from '../packaged/parseXml'

/** The effect of the styles of an OpenDocument text on its paragraphs and stretches of text. */
export interface OdtStyles {
  isBold: (styleName: string) => boolean
  isHidden: (styleName: string) => boolean
  /** 1 to 6 for the styles *Title* and *Heading 1* to *Heading 9* and those based on them; otherwise null. */
  findHeadingLevel: (styleName: string) => number | null
}

/** By the names that every program uses for built-in styles. */
const readLevel = (name: string): number | undefined => {
  if (name === 'Title') return 1
  const [, digit] = /^Heading_20_([1-9])$/u.exec(name) ?? []
  return digit === undefined ? undefined : Math.min(Number(digit), 6)
}

const listStyles = (root: XmlElement | undefined): XmlElement[] =>
  ['automatic-styles', 'styles'].flatMap((part) => listElements(findElement(root, part), 'style'))

/** Reads the styles of content.xml and styles.xml. */
export const readOdtStyles = (...roots: readonly (XmlElement | undefined)[]): OdtStyles => {
  const styles = new Map(
    roots
      .flatMap(listStyles)
      .map((style): [string, XmlElement] => [style.attributes['name'] ?? '', style]),
  )
  const find = <Value>(
    name: string,
    read: (style: XmlElement, name: string) => Value | undefined,
    seen: ReadonlySet<string> = new Set(),
  ): Value | undefined => {
    const style = styles.get(name)
    if (style === undefined || seen.has(name)) return undefined
    const parent = style.attributes['parent-style-name'] ?? ''
    return read(style, name) ?? find(parent, read, new Set([...seen, name]))
  }
  const readText = (style: XmlElement, attribute: string): string | undefined =>
    findElement(style, 'text-properties')?.attributes[attribute]
  return {
    isBold: (name) => {
      const weight = find(name, (style) => readText(style, 'font-weight'))
      return weight === 'bold' || Number(weight) >= 600
    },
    isHidden: (name) => find(name, (style) => readText(style, 'display')) === 'none',
    findHeadingLevel: (name) => find(name, (_, own) => readLevel(own)) ?? readLevel(name) ?? null,
  }
}
