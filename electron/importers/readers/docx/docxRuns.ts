import { findElement, listElements, type XmlElement } from '../packaged/parseXml'
import { readSwitch, type DocxStyle } from './docxStyles'

/** The text of a paragraph, and the text boxes anchored to it. */
export interface RunText {
  text: string
  isBold: boolean
  textBoxes: XmlElement[]
}

/** Contains runs and adds nothing to them; insertions and moves are treated as accepted. */
const containers = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'oMath',
  'oMathPara',
  'ruby',
  'rubyBase',
])

/** Characters of the Symbol and Wingdings fonts are in the private use area. */
const readSymbol = (element: XmlElement): string => {
  const code = Number.parseInt(element.attributes['char'] ?? '', 16)
  return code >= 0xf000 && code <= 0xf0ff ? '•' : String.fromCodePoint(code || 0x20)
}

const findTextBoxes = (element: XmlElement): XmlElement[] => {
  if (element.name === 'txbxContent') return [element]
  if (element.name === 'AlternateContent') {
    // The same box twice, for newer and older programs.
    const choice = listElements(element, 'Choice').flatMap(findTextBoxes)
    return choice.length > 0 ? choice : listElements(element, 'Fallback').flatMap(findTextBoxes)
  }
  return listElements(element).flatMap(findTextBoxes)
}

const readRunPart = (part: XmlElement): string => {
  switch (part.name) {
    case 't':
      return part.children.filter((child) => typeof child === 'string').join('')
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '‑'
    case 'sym':
      return readSymbol(part)
    default:
      return ''
  }
}

/** A run of nothing but marks of direction keeps signs on their side, and is no part of the text. */
const marksAlone = /^[\u200E\u200F]+$/u

/** Reads the runs of a paragraph; deleted, moved-away and hidden text is left out. */
export const readRuns = (
  paragraph: XmlElement,
  findStyle: (id?: string) => DocxStyle,
  paragraphStyle: DocxStyle,
): RunText => {
  let text = ''
  let plainLetters = 0
  const textBoxes: XmlElement[] = []
  const readRun = (run: XmlElement): void => {
    const properties = findElement(run, 'rPr')
    const style = findStyle(findElement(properties, 'rStyle')?.attributes['val'])
    if (readSwitch(properties, 'vanish') ?? (style.isHidden || paragraphStyle.isHidden)) return
    const own = listElements(run).map(readRunPart).join('').replace(marksAlone, '')
    const isBold = readSwitch(properties, 'b') ?? (style.isBold || paragraphStyle.isBold)
    if (!isBold) plainLetters += own.replace(/[^\p{L}\p{N}]/gu, '').length
    text += own
    textBoxes.push(...findTextBoxes(run))
  }
  const visit = (element: XmlElement): void => {
    for (const child of listElements(element)) {
      if (child.name === 'r') readRun(child)
      else if (containers.has(child.name)) visit(child)
      else if (child.name === 'AlternateContent') textBoxes.push(...findTextBoxes(child))
    }
  }
  visit(paragraph)
  return { text, isBold: plainLetters === 0 && text.trim() !== '', textBoxes }
}
