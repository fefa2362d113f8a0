import { toTwips } from '../measures'
import { createWordPart } from './wordXml'

/** The lists that *List Bullet* and *List Number* belong to, by their ids in the numbering. */
export const bulletList = 1
export const numberList = 2

const indentPoints = 13
const hangingPoints = 11

interface LevelLook {
  format: string
  text: string
  /** Properties of the mark itself. */
  run: string
}

const createLevel = (level: number, look: LevelLook, style = ''): string => {
  const left = toTwips(indentPoints * (level + 1))
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${look.format}"/>`,
    style === '' ? '' : `<w:pStyle w:val="${style}"/>`,
    `<w:lvlText w:val="${look.text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:ind w:left="${left}" w:hanging="${toTwips(hangingPoints)}"/></w:pPr>`,
    `${look.run}</w:lvl>`,
  ].join('')
}

const markColour = '<w:rPr><w:color w:val="5B6570" w:themeColor="accent2"/></w:rPr>'
const createBullet = (text: string): LevelLook => ({ format: 'bullet', text, run: markColour })

const bullets = [
  createLevel(0, createBullet('•'), 'ListBullet'),
  createLevel(1, createBullet('–')),
  createLevel(2, createBullet('•')),
].join('')

const numbers = [
  createLevel(0, { format: 'decimal', text: '%1.', run: '' }, 'ListNumber'),
  createLevel(1, { format: 'lowerLetter', text: '%2.', run: '' }),
  createLevel(2, { format: 'lowerRoman', text: '%3.', run: '' }),
].join('')

const createDefinition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels}</w:abstractNum>`

const createList = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`

/**
 * `word/numbering.xml`: one definition for each list style, tied to it from both sides, so that a
 * paragraph gets its mark and indent by its style alone.
 */
export const numberingPart = createWordPart(
  'numbering',
  [
    createDefinition(bulletList, bullets),
    createDefinition(numberList, numbers),
    createList(bulletList),
    createList(numberList),
  ].join(''),
)
