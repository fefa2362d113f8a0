import { listElements, type XmlElement } from '../packaged/parseXml'
import type { OdtStyles } from './odtStyles'

export interface OdtText {
  text: string
  isBold: boolean
  textBoxes: XmlElement[]
}

/** Elements within a paragraph whose text does not belong to it. */
const besideText = new Set(['note', 'annotation', 'tracked-changes', 'ruby-text', 'meta'])

/** Reads the text of a paragraph or heading, given whether its own style is bold. */
export const readOdtText = (paragraph: XmlElement, styles: OdtStyles): OdtText => {
  let text = ''
  let plainLetters = 0
  const textBoxes: XmlElement[] = []
  const write = (piece: string, isBold: boolean): void => {
    text += piece
    if (!isBold) plainLetters += piece.replace(/[^\p{L}\p{N}]/gu, '').length
  }
  const visit = (element: XmlElement, isBold: boolean): void => {
    for (const child of element.children) {
      // White space in the markup counts as one space, as in HTML.
      if (typeof child === 'string') write(child.replace(/\s+/gu, ' '), isBold)
      else if (child.name === 's')
        write(' '.repeat(Math.min(Number(child.attributes['c'] ?? 1), 100)), isBold)
      else if (child.name === 'tab') write('\t', isBold)
      else if (child.name === 'line-break') write('\n', isBold)
      else if (child.name === 'text-box') textBoxes.push(child)
      else if (!besideText.has(child.name)) {
        const style = child.attributes['style-name'] ?? ''
        if (child.name === 'span' && styles.isHidden(style)) continue
        visit(child, isBold || (child.name === 'span' && styles.isBold(style)))
      }
    }
  }
  visit(paragraph, styles.isBold(paragraph.attributes['style-name'] ?? ''))
  return { text, isBold: plainLetters === 0 && text.trim() !== '', textBoxes }
}

/** Lists the rows or cells of a table, including those within groups and headers. */
export const listParts = (element: XmlElement, name: string): XmlElement[] =>
  listElements(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^table-(?:header-)?(?:rows?|row-group)$/u.test(child.name) && name === 'table-row'
      ? listParts(child, name)
      : []
  })
