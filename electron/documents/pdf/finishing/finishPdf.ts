import { ParseSpeeds, PDFDocument, PDFName, PDFStreamWriter, type PDFRef } from 'pdf-lib'
import { fail, ok, type Result } from '@shared/contract/result'
import { readStructure } from '../structure/readStructure'
import { shapeStructure } from '../structure/shapeStructure'
import { writeStructure } from '../structure/writeStructure'
import { addBullets, listItemTexts } from './addBullets'
import { describeFile } from './describeFile'
import { mapGlyphs } from '../text/mapGlyphs'
import { createGlyphTexts } from '../text/glyphTexts'
import { finishPage, readOperations } from './finishPage'
import { mendOutline } from './mendOutline'
import { nameFontSubsets, orderObjects } from './orderObjects'
import type { PdfDescription } from './pdfDescription'
import { createResourceNames } from './resourceNames'
import { tagLinks } from './tagLinks'

const objectsPerStream = 100

const finish = async (bytes: Uint8Array, description: PdfDescription): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const { catalog } = pdf
  const names = createResourceNames()
  const readGlyphs = createGlyphTexts()
  const contents = pdf
    .getPages()
    .map((page) => ({ page: page.node, operations: readOperations(page) }))
  mapGlyphs(contents, readGlyphs)
  const structure = readStructure(catalog)
  const pages = pdf.getPages().map((page, index) =>
    finishPage(page, contents[index]?.operations ?? [], {
      names,
      readGlyphs,
      items: listItemTexts(structure, page.ref),
      isHeadless: index === 0,
    }),
  )
  const isBullet = addBullets(structure, pages)
  const document = shapeStructure(structure, isBullet)
  tagLinks(document, pages)
  const written = writeStructure(
    catalog,
    pages.map(({ ref }) => ref),
    document,
  )
  const elements = new Map<PDFRef, PDFRef>()
  for (const { element, ref } of written) if (element.source) elements.set(element.source, ref)
  mendOutline(catalog, elements)
  describeFile(pdf, description)
  catalog.delete(PDFName.of('Version'))
  const ordered = orderObjects(pdf.context)
  nameFontSubsets(ordered)
  return PDFStreamWriter.forContext(ordered, Infinity, true, objectsPerStream).serializeToBuffer()
}

/**
 * Makes a printed PDF one that PDF/UA-1 accepts, without a change to how its pages look: it says
 * what it is, everything on its pages is text of the structure or marked as none, tables, lists
 * and links are whole. Equal input gives equal bytes. Fails with `printing` for a damaged file.
 */
export const finishPdf = async (
  bytes: Uint8Array,
  description: PdfDescription,
): Promise<Result<Uint8Array>> => {
  try {
    return ok(await finish(bytes, description))
  } catch (error) {
    return fail(
      'printing',
      'The PDF was damaged and was not written. Nothing is lost; try again.',
      { cause: error instanceof Error ? error.message : String(error) },
    )
  }
}
