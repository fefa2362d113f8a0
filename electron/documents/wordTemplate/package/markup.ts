import { SaxesParser } from 'saxes'
import { withoutPrefix } from '../templateParts'

/** An element of a part, and where it stands in its markup, in UTF-16 units. */
export interface MarkupElement {
  /** Without prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  /** Where its opening tag begins. */
  start: number
  /** Where its content begins. */
  content: number
  /** Behind its closing tag. */
  end: number
  isSelfClosing: boolean
  parent: MarkupElement | null
}

/** Lists the elements of a part in their order; none if it is not well formed. */
export const listMarkup = (xml: string): MarkupElement[] => {
  const elements: MarkupElement[] = []
  const open: MarkupElement[] = []
  const faults: Error[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const element: MarkupElement = {
      name: withoutPrefix(name),
      attributes,
      start: xml.lastIndexOf('<', parser.position - 1),
      content: parser.position,
      end: parser.position,
      isSelfClosing,
      parent: open.at(-1) ?? null,
    }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.end = parser.position
  })
  parser.on('error', (fault) => {
    faults.push(fault)
  })
  parser.write(xml).close()
  return faults.length > 0 ? [] : elements
}

/** The value of an attribute, whatever its prefix; empty if there is none. */
export const readLocal = (
  { attributes }: Pick<MarkupElement, 'attributes'>,
  name: string,
): string => Object.entries(attributes).find(([key]) => withoutPrefix(key) === name)?.[1] ?? ''

/** Removes elements with all that is in them. */
export const removeElements = (
  xml: string,
  isUnwanted: (element: MarkupElement) => boolean,
): string => {
  let at = 0
  let rest = ''
  for (const element of listMarkup(xml).filter(isUnwanted)) {
    if (element.start < at) continue
    rest += xml.slice(at, element.start)
    at = element.end
  }
  return rest + xml.slice(at)
}
