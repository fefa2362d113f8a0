import { chooseEastAsianFont, type Theme } from '@shared/document/theme'
import { createWordPart } from './wordXml'

interface FontFacts {
  alternatives: readonly string[]
  family: 'roman' | 'swiss'
  /** PANOSE classification, by which Word finds the nearest font that a machine has. */
  panose: string
  /** Windows' number of the script that the font is made for. */
  charset: string
}

const latin = '00'

/** What stands in for each font where it is missing: first on a Mac, then on Linux. */
const fontFacts: Readonly<Record<string, FontFacts>> = {
  Arial: {
    alternatives: ['Helvetica', 'Liberation Sans', 'Arimo'],
    family: 'swiss',
    panose: '020B0604020202020204',
    charset: latin,
  },
  Calibri: {
    alternatives: ['Helvetica Neue', 'Carlito'],
    family: 'swiss',
    panose: '020F0502020204030204',
    charset: latin,
  },
  Cambria: {
    alternatives: ['Georgia', 'Caladea'],
    family: 'roman',
    panose: '02040503050406030204',
    charset: latin,
  },
  'Times New Roman': {
    alternatives: ['Times', 'Liberation Serif', 'Tinos'],
    family: 'roman',
    panose: '02020603050405020304',
    charset: latin,
  },
  'Microsoft YaHei': {
    alternatives: ['PingFang SC', 'Noto Sans CJK SC'],
    family: 'swiss',
    panose: '020B0503020204020204',
    charset: '86',
  },
  'Microsoft JhengHei': {
    alternatives: ['PingFang TC', 'Noto Sans CJK TC'],
    family: 'swiss',
    panose: '020B0604030504040204',
    charset: '88',
  },
  'Yu Gothic': {
    alternatives: ['Hiragino Sans', 'Noto Sans CJK JP'],
    family: 'swiss',
    panose: '020B0400000000000000',
    charset: '80',
  },
  'Malgun Gothic': {
    alternatives: ['Apple SD Gothic Neo', 'Noto Sans CJK KR'],
    family: 'swiss',
    panose: '020B0503020000020004',
    charset: '81',
  },
}

const createFont = (name: string): string => {
  const facts = fontFacts[name]
  if (facts === undefined) return `<w:font w:name="${name}"/>`
  return [
    `<w:font w:name="${name}"><w:altName w:val="${facts.alternatives.join(',')}"/>`,
    `<w:panose1 w:val="${facts.panose}"/><w:charset w:val="${facts.charset}"/>`,
    `<w:family w:val="${facts.family}"/><w:pitch w:val="variable"/></w:font>`,
  ].join('')
}

/** `word/fontTable.xml`: the fonts of a document, with what to take where they are missing. */
export const createFontTablePart = ({ fonts }: Theme, language: string): string => {
  const names = new Set([
    fonts.body.name,
    fonts.heading.name,
    fonts.complexScript,
    chooseEastAsianFont(language),
  ])
  return createWordPart('fonts', [...names].map(createFont).join(''))
}
