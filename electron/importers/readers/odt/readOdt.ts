import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import { draftBlock, type DraftBlock } from '../blocks/draftBlock'
import { readTableRows } from '../blocks/tableRows'
import { openPackage, type DocumentPackage } from '../packaged/openPackage'
import {
  findDescendants,
  findElement,
  listElements,
  parseXml,
  type XmlElement,
} from '../packaged/parseXml'
import { lockedDocument, ReaderFault } from '../readerFault'
import { readOdtTraces } from '../traces/odtTraces'
import { readOdtStyles, type OdtStyles } from './odtStyles'
import { listParts, readOdtText } from './odtText'

const deepestHeading = 6

const readBlocks = (
  container: XmlElement | undefined,
  styles: OdtStyles,
  listLevel = 0,
): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  // Whatever follows the first paragraph of an item is not an item itself.
  let beginsItem = listLevel > 0
  const readParagraph = (element: XmlElement): void => {
    const { text, isBold, textBoxes } = readOdtText(element, styles)
    const level =
      element.name === 'h'
        ? Math.min(Number(element.attributes['outline-level'] ?? 1), deepestHeading)
        : styles.findHeadingLevel(element.attributes['style-name'] ?? '')
    if (level !== null) blocks.push(draftBlock({ kind: 'heading', level, text }))
    else if (beginsItem) blocks.push(draftBlock({ kind: 'listItem', level: listLevel, text }))
    else blocks.push(draftBlock({ text, isBold }))
    if (text.trim() !== '') beginsItem = false
    for (const box of textBoxes) blocks.push(...readBlocks(box, styles))
  }
  for (const child of listElements(container)) {
    switch (child.name) {
      case 'h':
      case 'p':
        readParagraph(child)
        break
      case 'list':
        for (const item of listElements(child)) {
          blocks.push(...readBlocks(item, styles, listLevel + 1))
        }
        break
      case 'table':
        blocks.push(
          ...readTableRows(
            listParts(child, 'table-row').map((row) =>
              listElements(row, 'table-cell').map((cell) => readBlocks(cell, styles)),
            ),
          ),
        )
        break
      case 'section':
      case 'text-box':
      case 'frame':
      case 'index-body':
        blocks.push(...readBlocks(child, styles))
        break
      default:
    }
  }
  return blocks
}

const readMargins = (root: XmlElement | undefined, styles: OdtStyles): DraftBlock[] =>
  ['header', 'footer'].flatMap((name) =>
    findDescendants(findElement(root, 'master-styles'), name).flatMap((margin) =>
      readBlocks(margin, styles).map((block) => ({
        ...block,
        leftOut: name === 'header' ? 'Header of the page' : 'Footer of the page',
      })),
    ),
  )

const readPart = async (files: DocumentPackage, name: string): Promise<XmlElement | undefined> => {
  const bytes = await files.read(name)
  return bytes === null ? undefined : parseXml(bytes)
}

const isLocked = async (files: DocumentPackage): Promise<boolean> => {
  const manifest = await readPart(files, 'META-INF/manifest.xml')
  return findDescendants(manifest, 'encryption-data').length > 0
}

/** Reads an OpenDocument text with tracked changes accepted. Throws `ReaderFault`, or any error for a broken file. */
export const readOdt = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const files = await openPackage(bytes)
  if (await isLocked(files)) throw lockedDocument('OpenDocument text')
  const content = await readPart(files, 'content.xml')
  const common = await readPart(files, 'styles.xml')
  const body = findElement(content, 'body', 'text')
  if (body === undefined)
    throw new ReaderFault('damaged', 'This OpenDocument text contains no text.')
  const styles = readOdtStyles(content, common)
  const hasMacros = files.names.some((name) => /^(?:Basic|Scripts)\//u.test(name))
  const assembled = assembleDocument({
    blocks: [...readBlocks(body, styles), ...readMargins(common, styles)],
    warnings: hasMacros ? ['The file contains macros. They were not run.'] : [],
  })
  const meta = await readPart(files, 'meta.xml').catch(() => undefined)
  return { ...assembled, traces: readOdtTraces(meta, body) }
}
