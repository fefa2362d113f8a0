import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { assembleDocument } from '../blocks/assembleDocument'
import type { DraftBlock } from '../blocks/draftBlock'
import { openPackage, type DocumentPackage } from '../packaged/openPackage'
import { findElement, type XmlElement } from '../packaged/parseXml'
import { ReaderFault } from '../readerFault'
import { readDocxTraces } from '../traces/docxTraces'
import { readDocxBlocks, type DocxLists } from './docxBody'
import { readDocxNumbering } from './docxNumbering'
import { readRelationships, readXmlPart, type Relationship } from './docxParts'
import { readDocxStyles } from './docxStyles'

const headerWhy = 'Header of the page'
const footerWhy = 'Footer of the page'

const isElsewhere = ({ type, isExternal }: Relationship): boolean =>
  isExternal && type !== 'hyperlink'

const describeDangers = (files: DocumentPackage, links: readonly Relationship[]): string[] => [
  ...(files.names.some((name) => /vbaProject\.bin$/iu.test(name))
    ? ['The file contains macros. They were not run.']
    : []),
  ...(links.some(isElsewhere)
    ? ['The file refers to a template or pictures elsewhere. They were not fetched.']
    : []),
]

/** Headers repeat on every page and are left out, except for a title that is only there. */
const readMargins = async (
  files: DocumentPackage,
  links: readonly Relationship[],
  lists: DocxLists,
  type: 'header' | 'footer',
): Promise<DraftBlock[]> => {
  const why = type === 'header' ? headerWhy : footerWhy
  const seen = new Set<string>()
  const blocks: DraftBlock[] = []
  for (const { target } of links.filter((link) => link.type === type)) {
    const root = await readXmlPart(files, target)
    for (const block of readDocxBlocks(root, lists)) {
      if (seen.has(block.text)) continue
      seen.add(block.text)
      blocks.push({ ...block, leftOut: block.kind === 'heading' ? null : why })
    }
  }
  return blocks
}

const readFootnotes = (root: XmlElement | undefined, lists: DocxLists): DraftBlock[] =>
  (root?.children ?? []).flatMap((note) =>
    // The first two are the lines that separate notes from text.
    typeof note === 'string' || note.attributes['type'] !== undefined
      ? []
      : readDocxBlocks(note, lists),
  )

const readTitle = async (files: DocumentPackage): Promise<{ name: string; value: string }[]> => {
  const properties = await readXmlPart(files, 'docProps/core.xml').catch(() => undefined)
  const [title] = findElement(properties, 'title')?.children ?? []
  return typeof title === 'string' && title.trim() !== ''
    ? [{ name: 'documentTitle', value: title.trim() }]
    : []
}

/**
 * Reads a Word file (.docx, .docm, .dotx): its body with text boxes and notes, with tracked
 * changes accepted; headers and footers are left out. Nothing is run or fetched. Throws
 * `ReaderFault`, or any error for a broken file.
 */
export const readDocx = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const files = await openPackage(bytes)
  const packageLinks = await readRelationships(files, '')
  const main = packageLinks.find(({ type }) => type === 'officeDocument')
  const path = main?.target ?? 'word/document.xml'
  const document = await readXmlPart(files, path)
  const body = findElement(document, 'body')
  if (body === undefined) {
    throw new ReaderFault(
      'invalid-input',
      'This is not a Word document. Open it in its own program, copy the text and paste it here.',
    )
  }
  const links = await readRelationships(files, path)
  const find = (type: string): string | undefined =>
    links.find((link) => link.type === type)?.target
  const settings = find('settings')
  const settingsLinks = settings === undefined ? [] : await readRelationships(files, settings)
  const lists: DocxLists = {
    findStyle: readDocxStyles(await readXmlPart(files, find('styles'))),
    showsMarker: readDocxNumbering(await readXmlPart(files, find('numbering'))),
  }
  const assembled = assembleDocument({
    blocks: [
      ...(await readMargins(files, links, lists, 'header')),
      ...readDocxBlocks(body, lists),
      ...readFootnotes(await readXmlPart(files, find('footnotes')), lists),
      ...readFootnotes(await readXmlPart(files, find('endnotes')), lists),
      ...(await readMargins(files, links, lists, 'footer')),
    ],
    facts: await readTitle(files),
    warnings: describeDangers(files, [...links, ...settingsLinks]),
    hasPictures: files.names.some((name) => name.startsWith('word/media/')),
  })
  return {
    ...assembled,
    traces: await readDocxTraces({ files, document: body, packageLinks, links }),
  }
}
