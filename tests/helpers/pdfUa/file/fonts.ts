import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { readCodes } from '@electron/documents/pdf/text/pageText'
import { readToUnicode } from '@electron/documents/pdf/text/toUnicode'
import type { CheckedFile } from './checkedFile'
import { readTrueTypeFont, type TrueTypeFont } from './trueTypeFont'
import { decodeStream, getDict, getEntry, getName, getNumber, getStream, listItems } from './values'

/** A font that text of the pages is shown in. */
export interface UsedFont {
  dict: PDFDict
  subtype: string
  name: string
  /** The CID font of a composite one. */
  descendant: PDFDict | undefined
  descriptor: PDFDict | undefined
  program: TrueTypeFont | undefined
  hasProgram: boolean
  /** The codes that are shown, those of invisible text left out. */
  codes: number[]
  /** The text of a code; undefined if the font doesn't say. */
  getText: (code: number) => string | undefined
  /** The width that the dictionary gives, in thousandths. */
  getWidth: (code: number) => number
}

const toNumber = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0)

/** Reads the widths of a CID font; see PDF 1.7, 9.7.4.3. */
const readCidWidths = (font: PDFDict): Map<number, number> => {
  const widths = new Map<number, number>()
  const items = listItems(font, 'W')
  for (let index = 0; index < items.length;) {
    const first = toNumber(items[index])
    const second = items[index + 1]
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, offset) => widths.set(first + offset, toNumber(width)))
      index += 2
    } else {
      for (let cid = first; cid <= toNumber(second); cid += 1)
        widths.set(cid, toNumber(items[index + 2]))
      index += 3
    }
  }
  return widths
}

const readFont = (dict: PDFDict): UsedFont => {
  const subtype = getName(dict, 'Subtype') ?? ''
  const first = listItems(dict, 'DescendantFonts')[0]
  const descendant = first instanceof PDFDict ? first : undefined
  const descriptor = getDict(descendant ?? dict, 'FontDescriptor')
  const file = getStream(descriptor, 'FontFile2')
  const mapping = getStream(dict, 'ToUnicode')
  const texts =
    mapping === undefined
      ? new Map<number, string>()
      : readToUnicode(decodeStream(mapping).toString('latin1'))
  const cidWidths = descendant === undefined ? undefined : readCidWidths(descendant)
  const defaultWidth = getNumber(descendant, 'DW') ?? 1000
  const simpleWidths = listItems(dict, 'Widths').map(toNumber)
  const firstCode = getNumber(dict, 'FirstChar') ?? 0
  return {
    dict,
    subtype,
    name: getName(dict, 'BaseFont') ?? getName(descriptor, 'FontName') ?? '',
    descendant,
    descriptor,
    program: file === undefined ? undefined : readTrueTypeFont(decodeStream(file)),
    hasProgram: ['FontFile', 'FontFile2', 'FontFile3'].some(
      (key) => getEntry(descriptor, key) instanceof PDFRawStream,
    ),
    codes: [],
    getText: (code) => texts.get(code),
    getWidth: (code) =>
      cidWidths === undefined
        ? (simpleWidths[code - firstCode] ?? 0)
        : (cidWidths.get(code) ?? defaultWidth),
  }
}

/** Lists the fonts that visible text is shown in, with the codes shown. */
export const listUsedFonts = ({ pages }: CheckedFile): UsedFont[] => {
  const fonts = new Map<PDFDict, UsedFont & { shown: Set<number> }>()
  for (const { content } of pages)
    for (const { kind, font, bytes, renderingMode } of content.items) {
      if (kind !== 'text' || font === undefined || bytes === undefined || renderingMode === 3)
        continue
      const used = fonts.get(font) ?? { ...readFont(font), shown: new Set<number>() }
      fonts.set(font, used)
      for (const code of readCodes(bytes, used.subtype === 'Type0' ? 2 : 1)) used.shown.add(code)
    }
  return [...fonts.values()].map((font) => ({ ...font, codes: [...font.shown] }))
}

/** The names of the glyphs of a Type 3 font that a code shows. */
export const getType3Glyph = (font: PDFDict, code: number): PDFName | undefined => {
  let current = -1
  for (const item of listItems(getDict(font, 'Encoding'), 'Differences')) {
    if (item instanceof PDFNumber) current = item.asNumber()
    else if (item instanceof PDFName) {
      if (current === code) return item
      current += 1
    }
  }
  return undefined
}
