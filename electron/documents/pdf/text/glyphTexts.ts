import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import { readStream } from '../content/readStream'
import { readToUnicode } from './toUnicode'

/** The text of the glyphs of a font. */
export interface GlyphTexts {
  codeBytes: 1 | 2
  /** By code, as the font says it. */
  texts: Map<number, string>
}

/** Reads the text of the glyphs of each font, once for all pages of a file. */
export const createGlyphTexts = (): ((font: PDFDict) => GlyphTexts) => {
  const known = new Map<PDFDict, GlyphTexts>()
  return (font) => {
    const read = known.get(font)
    if (read !== undefined) return read
    const mapping = font.lookup(PDFName.of('ToUnicode'))
    const texts: GlyphTexts = {
      codeBytes: font.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1,
      texts:
        mapping instanceof PDFRawStream
          ? readToUnicode(readStream(mapping))
          : new Map<number, string>(),
    }
    known.set(font, texts)
    return texts
  }
}

/** The fonts of a page by the names that its content gives them. */
export const listFonts = (page: PDFDict): Map<string, PDFDict> => {
  const fonts = page
    .lookupMaybe(PDFName.of('Resources'), PDFDict)
    ?.lookupMaybe(PDFName.of('Font'), PDFDict)
  return new Map(
    (fonts?.keys() ?? []).flatMap((key) => {
      const font = fonts?.lookup(key)
      return font instanceof PDFDict ? [[key.decodeText(), font]] : []
    }),
  )
}
