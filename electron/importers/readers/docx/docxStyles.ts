import { findElement, listElements, type XmlElement } from '../packaged/parseXml'

/** What the styles of a Word file say about a paragraph or a run. */
export interface DocxStyle {
  /** 1 to 6; null for body text. */
  headingLevel: number | null
  numbering: { id: string; level: number } | null
  isBold: boolean
  isHidden: boolean
}

const plainStyle: DocxStyle = {
  headingLevel: null,
  numbering: null,
  isBold: false,
  isHidden: false,
}

const wordHeading = /^heading ([1-9])$/iu
const deepestHeading = 6
/** The outline level that Word gives to body text. */
const bodyText = 9

/** Whether a switch such as `<w:b/>` is on; null if the properties don't say. */
export const readSwitch = (properties: XmlElement | undefined, name: string): boolean | null => {
  const element = findElement(properties, name)
  return element === undefined ? null : !/^(?:0|false|off)$/u.test(element.attributes['val'] ?? '')
}

/** Returns the list that paragraph properties name; null if they name none. */
export const readNumbering = (
  properties: XmlElement | undefined,
): { id: string | null; level: number | null } | null => {
  const element = findElement(properties, 'numPr')
  if (element === undefined) return null
  const level = findElement(element, 'ilvl')?.attributes['val']
  return {
    id: findElement(element, 'numId')?.attributes['val'] ?? null,
    level: level === undefined ? null : Number(level),
  }
}

/** Returns the heading level that paragraph properties set: null for body text, undefined if they say nothing. */
export const readOutlineLevel = (properties: XmlElement | undefined): number | null | undefined => {
  const value = findElement(properties, 'outlineLvl')?.attributes['val']
  if (value === undefined) return undefined
  const level = Number(value)
  return level >= 0 && level < bodyText ? Math.min(level + 1, deepestHeading) : null
}

const readOwnHeading = (style: XmlElement): number | null | undefined => {
  const name = findElement(style, 'name')?.attributes['val'] ?? ''
  if (/^title$/iu.test(name)) return 1
  const [, digit] = wordHeading.exec(name) ?? []
  if (digit !== undefined) return Math.min(Number(digit), deepestHeading)
  return readOutlineLevel(findElement(style, 'pPr'))
}

const extendStyle = (base: DocxStyle, style: XmlElement): DocxStyle => {
  const runs = findElement(style, 'rPr')
  const numbering = readNumbering(findElement(style, 'pPr'))
  const heading = readOwnHeading(style)
  const id = numbering?.id ?? base.numbering?.id ?? null
  return {
    headingLevel: heading === undefined ? base.headingLevel : heading,
    numbering:
      id === null || id === '0'
        ? null
        : { id, level: numbering?.level ?? base.numbering?.level ?? 0 },
    isBold: readSwitch(runs, 'b') ?? base.isBold,
    isHidden: readSwitch(runs, 'vanish') ?? base.isHidden,
  }
}

/** Reads the styles of a Word file by their ids, each with its base styles. */
export const readDocxStyles = (styles: XmlElement | undefined): ((id?: string) => DocxStyle) => {
  const elements = new Map(
    listElements(styles, 'style').map((style) => [style.attributes['styleId'] ?? '', style]),
  )
  const known = new Map<string, DocxStyle>()
  const resolve = (id: string, seen: ReadonlySet<string>): DocxStyle => {
    const found = known.get(id)
    if (found !== undefined) return found
    const element = elements.get(id)
    if (element === undefined || seen.has(id)) return plainStyle
    const base = findElement(element, 'basedOn')?.attributes['val'] ?? ''
    const style = extendStyle(resolve(base, new Set([...seen, id])), element)
    known.set(id, style)
    return style
  }
  return (id = '') => resolve(id, new Set())
}
