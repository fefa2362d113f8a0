import { deflateSync } from 'node:zlib'
import { PDFName, type PDFDict } from 'pdf-lib'
import type { ContentOperation } from '../content/contentOperations'
import { listFonts, type GlyphTexts } from './glyphTexts'
import { readActualText, readShownText } from './pageText'
import { writeToUnicode } from './toUnicode'

/** The content of a page while it is being finished. */
export interface PageOperations {
  page: PDFDict
  operations: ContentOperation[]
}

/** Marked content that says what its glyphs mean, while it is open. */
interface Span {
  text: string
  begin: number
  shown: { font: PDFDict; code: number }[]
}

/** A glyph that stands alone in a span, which then is as good as the glyph's own text. */
interface Named {
  text: string
  begin: number
  end: number
  font: PDFDict
  code: number
}

/** What spans say that a glyph means. */
type Meanings = Set<string>

// Arabic and Hebrew letters by their shape in a word, and the radicals that stand for whole characters.
const shapes = /^[\u{2E80}-\u{2FD5}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFC}]$/u

const isSameText = (a: string, b: string): boolean => a.normalize('NFKC') === b.normalize('NFKC')

/**
 * Lam with alef is one glyph. Programs that reverse right-to-left text letter by letter would
 * swap the two, so that they are given the one character that stands for both.
 */
const ligatures = new Map([
  ['\u{644}\u{622}', '\u{FEF5}'],
  ['\u{644}\u{623}', '\u{FEF7}'],
  ['\u{644}\u{625}', '\u{FEF9}'],
  ['\u{644}\u{627}', '\u{FEFB}'],
])

const chooseText = (own: string | undefined, named: Meanings): string | undefined => {
  const [only, ...others] = named
  if (only !== undefined && others.length === 0) {
    // Such as a bracket that is mirrored in right-to-left text.
    const isOther = own !== undefined && !isSameText(own, only)
    return isOther ? own : (ligatures.get(only) ?? only)
  }
  if (own === undefined || !shapes.test(own)) return own
  const letter = own.normalize('NFKC')
  return letter.length === 1 ? letter : own
}

/** Reads which glyphs the pages use, and which of them stand alone in a span. */
const readUse = (
  { page, operations }: PageOperations,
  read: (font: PDFDict) => GlyphTexts,
  meaningsOf: (font: PDFDict, code: number) => Meanings,
): Named[] => {
  const fonts = listFonts(page)
  const open: (Span | null)[] = []
  const named: Named[] = []
  let font: PDFDict | undefined
  operations.forEach((operation, index) => {
    const { operator, operands } = operation
    if (operator === 'Tf') font = fonts.get(operands[0]?.slice(1) ?? '')
    else if (operator === 'BDC' || operator === 'BMC') {
      const text = readActualText(operation)
      open.push(text === null ? null : { text, begin: index, shown: [] })
    } else if (operator === 'EMC') {
      const span = open.pop()
      const [only, ...others] = span?.shown ?? []
      if (!span || only === undefined || others.length > 0) return
      named.push({ ...only, text: span.text, begin: span.begin, end: index })
      meaningsOf(only.font, only.code).add(span.text)
    } else if (font !== undefined) {
      const shown = readShownText(operation, read(font).codeBytes)
      const span = open.findLast((candidate) => candidate !== null)
      for (const code of shown ?? [])
        if (span) span.shown.push({ font, code })
        else meaningsOf(font, code)
    }
  })
  return named
}

/**
 * Has fonts say what their glyphs mean: a letter, not its shape in a word. What pages said of
 * single glyphs beside that is left out. Programs that extract text then need to know nothing of
 * shapes. Changes the operations of the pages, and the fonts.
 */
export const mapGlyphs = (
  pages: readonly PageOperations[],
  read: (font: PDFDict) => GlyphTexts,
): void => {
  const uses = new Map<PDFDict, Map<number, Meanings>>()
  const meaningsOf = (font: PDFDict, code: number): Meanings => {
    const ofFont = uses.get(font) ?? new Map<number, Meanings>()
    uses.set(font, ofFont)
    const meanings = ofFont.get(code) ?? new Set<string>()
    ofFont.set(code, meanings)
    return meanings
  }
  const named = pages.map((page) => readUse(page, read, meaningsOf))

  for (const [font, codes] of uses) {
    const { texts, codeBytes } = read(font)
    let isChanged = false
    for (const [code, meanings] of codes) {
      const text = chooseText(texts.get(code), meanings)
      if (text === undefined || text === texts.get(code)) continue
      texts.set(code, text)
      isChanged = true
    }
    if (!isChanged) continue
    const cmap = deflateSync(Buffer.from(writeToUnicode(texts, codeBytes), 'latin1'))
    const stream = font.context.stream(cmap, { Filter: 'FlateDecode' })
    font.set(PDFName.of('ToUnicode'), font.context.register(stream))
  }

  pages.forEach((page, index) => {
    const needless = new Set(
      (named[index] ?? [])
        .filter(({ text, font, code }) => isSameText(read(font).texts.get(code) ?? '', text))
        .flatMap(({ begin, end }) => [begin, end]),
    )
    page.operations = page.operations.filter((_operation, place) => !needless.has(place))
  })
}
