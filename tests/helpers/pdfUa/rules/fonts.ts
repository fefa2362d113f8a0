import { PDFName, PDFRawStream, type PDFDict } from 'pdf-lib'
import type { CheckedFile } from '../file/checkedFile'
import { getType3Glyph, listUsedFonts, type UsedFont } from '../file/fonts'
import { decodeStream, getDict, getEntry, getName, getNumber, getStream } from '../file/values'
import { requireOfEach, type PdfUaRule } from '../rule'

const widthTolerance = 1

const listComposite = (file: CheckedFile): UsedFont[] =>
  listUsedFonts(file).filter(({ subtype }) => subtype === 'Type0')

const listSimpleTrueType = (file: CheckedFile): UsedFont[] =>
  listUsedFonts(file).filter(({ subtype }) => subtype === 'TrueType')

const isIdentity = (name: string | undefined): boolean =>
  name === 'Identity-H' || name === 'Identity-V'

const requireOfGlyphs = (
  id: string,
  find: (font: UsedFont, code: number) => string | null,
): PdfUaRule =>
  requireOfEach(
    id,
    (file) => listUsedFonts(file).flatMap((font) => font.codes.map((code) => ({ font, code }))),
    ({ font, code }) => {
      const problem = find(font, code)
      return problem === null ? null : `${font.name} ${code.toString(16)}: ${problem}`
    },
  )

const isGlyphPresent = ({ subtype, dict, program }: UsedFont, code: number): boolean => {
  if (subtype !== 'Type3') return program === undefined || code < program.glyphCount
  const glyph = getType3Glyph(dict, code)
  return (
    glyph !== undefined && getEntry(getDict(dict, 'CharProcs'), glyph.decodeText()) !== undefined
  )
}

const isNotDefined = ({ subtype, dict }: UsedFont, code: number): boolean =>
  subtype === 'Type3'
    ? [undefined, '.notdef'].includes(getType3Glyph(dict, code)?.decodeText())
    : code === 0

const listEmbeddedCMaps = (file: CheckedFile): PDFRawStream[] =>
  listComposite(file).flatMap(({ dict }) => getStream(dict, 'Encoding') ?? [])

const requireNoSimpleTrueType = (id: string): PdfUaRule =>
  requireOfEach(id, listSimpleTrueType, ({ name }) => `${name} is a simple TrueType font`)

const listsAllGlyphs = ({ descriptor, program }: UsedFont): boolean => {
  const set = getStream(descriptor, 'CIDSet')
  if (set === undefined || program === undefined) return true
  const bits = decodeStream(set)
  return Array.from({ length: program.glyphCount }, (_, glyph) => glyph).every(
    (glyph) => ((bits[glyph >> 3] ?? 0) & (128 >> (glyph & 7))) !== 0,
  )
}

const isMappedToGlyphs = (descendant: PDFDict): boolean => {
  const map = descendant.lookup(PDFName.of('CIDToGIDMap'))
  return map instanceof PDFRawStream || map === PDFName.of('Identity')
}

/** Clause 7.21. Our fonts are composite TrueType ones; simple TrueType fonts are refused. */
export const fontRules: readonly PdfUaRule[] = [
  requireOfEach('7.21.3.1-1', listComposite, ({ name, dict }) =>
    isIdentity(getName(dict, 'Encoding')) ? null : `${name} has another encoding than identity`,
  ),
  requireOfEach('7.21.3.2-1', listComposite, ({ name, descendant, hasProgram }) =>
    descendant === undefined ||
    getName(descendant, 'Subtype') !== 'CIDFontType2' ||
    !hasProgram ||
    isMappedToGlyphs(descendant)
      ? null
      : `${name} has no CIDToGIDMap`,
  ),
  requireOfEach('7.21.3.3-1', listComposite, ({ name, dict }) =>
    isIdentity(getName(dict, 'Encoding')) || getStream(dict, 'Encoding') !== undefined
      ? null
      : `the CMap of ${name} is not embedded`,
  ),
  requireOfEach('7.21.3.3-2', listEmbeddedCMaps, (cmap) => {
    const written = /\/WMode\s+(\d)\s+def/u.exec(decodeStream(cmap).toString('latin1'))?.[1] ?? '0'
    return Number(written) === (getNumber(cmap.dict, 'WMode') ?? 0)
      ? null
      : 'a CMap contradicts itself about its direction'
  }),
  requireOfEach('7.21.3.3-3', listEmbeddedCMaps, ({ dict }) => {
    const used = getEntry(dict, 'UseCMap')
    return used === undefined || (used instanceof PDFName && isIdentity(used.decodeText()))
      ? null
      : 'a CMap refers to another one'
  }),
  requireOfEach('7.21.4.1-1', listUsedFonts, ({ name, subtype, hasProgram }) =>
    subtype === 'Type3' || hasProgram ? null : `${name} is not embedded`,
  ),
  requireOfGlyphs('7.21.4.1-2', (font, code) =>
    isGlyphPresent(font, code) ? null : 'the font has no such glyph',
  ),
  requireOfEach('7.21.4.2-2', listComposite, (font) =>
    listsAllGlyphs(font) ? null : `the CIDSet of ${font.name} does not list all glyphs`,
  ),
  requireOfGlyphs('7.21.5-1', ({ program, getWidth }, code) =>
    program === undefined || Math.abs(program.getWidth(code) - getWidth(code)) <= widthTolerance
      ? null
      : 'the dictionary and the font give different widths',
  ),
  requireNoSimpleTrueType('7.21.6-1'),
  requireNoSimpleTrueType('7.21.6-2'),
  requireNoSimpleTrueType('7.21.6-3'),
  requireNoSimpleTrueType('7.21.6-4'),
  requireOfGlyphs('7.21.7-1', ({ getText }, code) =>
    getText(code) === undefined ? 'its text is unknown' : null,
  ),
  requireOfGlyphs('7.21.7-2', ({ getText }, code) =>
    /[\0\uFFFE\uFEFF]/u.test(getText(code) ?? '') ? 'its text is no character' : null,
  ),
  requireOfGlyphs('7.21.8-1', (font, code) =>
    isNotDefined(font, code) ? 'it is the glyph for what the font lacks' : null,
  ),
]
