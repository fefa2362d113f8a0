import { PDFDocument, PDFName, type PDFDict } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { parseContent, writeContent } from '@electron/documents/pdf/content/contentOperations'
import { createGlyphTexts } from '@electron/documents/pdf/text/glyphTexts'
import { mapGlyphs } from '@electron/documents/pdf/text/mapGlyphs'
import { readToUnicode, writeToUnicode } from '@electron/documents/pdf/text/toUnicode'
import { decodeStream, requireStream } from '../../helpers/pdfUa/file/values'

/** A page that shows glyphs in a font that says this of them. */
const map = async (
  texts: readonly (readonly [number, string])[],
  content: string,
): Promise<{ texts: Map<number, string>; content: string }> => {
  const pdf = await PDFDocument.create()
  const { context } = pdf
  const { node } = pdf.addPage()
  const cmap = context.register(context.stream(writeToUnicode(new Map(texts), 2)))
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode: cmap })
  const fonts: PDFDict = context.obj({ F1: context.register(font) })
  node.set(PDFName.of('Resources'), context.obj({ Font: fonts }))
  const pages = [{ page: node, operations: parseContent(`/F1 10 Tf ${content}`) }]
  mapGlyphs(pages, createGlyphTexts())
  return {
    texts: readToUnicode(decodeStream(requireStream(font, 'ToUnicode')).toString('latin1')),
    content: writeContent(pages[0]?.operations ?? []),
  }
}

describe('the text of glyphs', () => {
  it('is the letter, not its shape in a word', async () => {
    const { texts } = await map([[1, '\u{FEE7}']], '<0001> Tj')
    expect(texts.get(1)).toBe('\u{646}')
  })

  it('is what the page says of a glyph that the font is silent about', async () => {
    const { texts, content } = await map([], '/Span <</ActualText <feff0627>>> BDC <0001> Tj EMC')
    expect(texts.get(1)).toBe('\u{627}')
    expect(content).not.toContain('Span')
  })

  it('is one character for lam with alef, whose letters readers would swap', async () => {
    const { texts, content } = await map(
      [[1, '\u{FEFB}']],
      '/Span <</ActualText <feff06440627>>> BDC <0001> Tj EMC',
    )
    expect(texts.get(1)).toBe('\u{FEFB}')
    expect(content).not.toContain('Span')
  })

  it('stays as it is where the page says something else of the glyph, as of a mirrored bracket', async () => {
    const { texts, content } = await map(
      [[1, '(']],
      '/Span <</ActualText (\\))>> BDC <0001> Tj EMC',
    )
    expect(texts.get(1)).toBe('(')
    expect(content).toContain('Span')
  })

  it('stays as it is where the page says several things of the glyph', async () => {
    const { texts, content } = await map(
      [],
      '/Span <</ActualText (a)>> BDC <0001> Tj EMC /Span <</ActualText (b)>> BDC <0001> Tj EMC',
    )
    expect(texts.get(1)).toBeUndefined()
    expect(content).toContain('Span')
  })

  it('keeps characters that only look like others', async () => {
    const { texts } = await map([[1, '²']], '<0001> Tj')
    expect(texts.get(1)).toBe('²')
  })
})
