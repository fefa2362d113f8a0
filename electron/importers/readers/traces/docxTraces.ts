import { markNamespace, markProperty, readMark, readMarkBookmark } from '@shared/document/sentMark'
import type { DocumentTraces, TrackedChange } from '@shared/model/reading/documentTraces'
import { readXmlPart, type Relationship } from '../docx/docxParts'
import type { DocumentPackage } from '../packaged/openPackage'
import { collectText, findElement, listElements, type XmlElement } from '../packaged/parseXml'
import { beginTraceWalk, type ChangeInfo, type CommentText, type TraceWalk } from './traceWalk'

const changeKinds: ReadonlyMap<string, TrackedChange['kind']> = new Map([
  ['ins', 'inserted'],
  ['del', 'deleted'],
  ['moveTo', 'moved'],
])

/** Hold no text: properties, and the place that moved text has left, which is told where it went. */
const skipped = new Set(['rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'sdtPr', 'moveFrom', 'sectPr'])

const readInfo = ({ attributes }: XmlElement): { author: string; at: string } => ({
  author: attributes['author'] ?? '',
  at: attributes['date'] ?? '',
})

/** The same content stands in it twice, for newer and older programs. */
const chooseAlternative = (element: XmlElement): XmlElement =>
  findElement(element, 'Choice') ?? findElement(element, 'Fallback') ?? element

const walkBody = (root: XmlElement, walk: TraceWalk): void => {
  const visit = (element: XmlElement, change: ChangeInfo | null): void => {
    for (const child of listElements(element)) visitChild(child, change)
  }
  const visitChild = (child: XmlElement, change: ChangeInfo | null): void => {
    const { name, attributes } = child
    const kind = changeKinds.get(name)
    if (kind !== undefined) {
      // Whatever was inserted and then deleted again is a deletion.
      visit(child, change?.kind === 'deleted' ? change : { kind, ...readInfo(child) })
      return
    }
    if (skipped.has(name)) return
    switch (name) {
      case 't':
      case 'delText':
        walk.addText(collectText(child), change)
        break
      case 'tab':
      case 'br':
      case 'cr':
        walk.addText(' ', change)
        break
      case 'p':
        walk.breakParagraph()
        visit(child, change)
        break
      case 'bookmarkStart':
        walk.addMark(readMarkBookmark(attributes['name'] ?? ''))
        break
      case 'commentRangeStart':
        walk.openComment(attributes['id'] ?? '')
        break
      case 'commentRangeEnd':
        walk.closeComment(attributes['id'] ?? '')
        break
      case 'AlternateContent':
        visit(chooseAlternative(child), change)
        break
      default:
        visit(child, change)
    }
  }
  visit(root, null)
}

const readParagraphText = (element: XmlElement): string =>
  listElements(element)
    .map((child) => (child.name === 't' ? collectText(child) : readParagraphText(child)))
    .join('')

const readComments = (root: XmlElement | undefined): ReadonlyMap<string, CommentText> =>
  new Map(
    listElements(root, 'comment').map((comment) => [
      comment.attributes['id'] ?? '',
      {
        ...readInfo(comment),
        text: listElements(comment, 'p').map(readParagraphText).join('\n'),
      },
    ]),
  )

const readProperty = (properties: XmlElement | undefined): string | null => {
  const property = listElements(properties, 'property').find(
    ({ attributes }) => attributes['name'] === markProperty,
  )
  return property === undefined ? null : readMark(collectText(property))
}

const readMarkPart = (root: XmlElement | undefined): string | null =>
  root?.attributes['xmlns'] === markNamespace ? readMark(root.attributes['mark'] ?? '') : null

interface DocxTraceSource {
  files: DocumentPackage
  document: XmlElement
  /** What the package itself and its document refer to. */
  packageLinks: readonly Relationship[]
  links: readonly Relationship[]
}

/**
 * Reads what a Word file carries beside its text: the marks of a sent posting, tracked changes and
 * comments. A part that is broken counts as missing.
 */
export const readDocxTraces = async ({
  files,
  document,
  packageLinks,
  links,
}: DocxTraceSource): Promise<DocumentTraces> => {
  const readPart = (target: string | undefined): Promise<XmlElement | undefined> =>
    readXmlPart(files, target).catch(() => undefined)
  const find = (from: readonly Relationship[], type: string): Relationship[] =>
    from.filter((link) => link.type === type && !link.isExternal)
  const walk = beginTraceWalk()
  for (const { target } of find(packageLinks, 'custom-properties'))
    walk.addMark(readProperty(await readPart(target)))
  for (const { target } of find(links, 'customXml'))
    walk.addMark(readMarkPart(await readPart(target)))
  walkBody(document, walk)
  return walk.finish(readComments(await readPart(find(links, 'comments')[0]?.target)))
}
