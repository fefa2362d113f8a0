import { markProperty, readMark, readMarkBookmark } from '@shared/document/sentMark'
import type { DocumentTraces, TrackedChange } from '@shared/model/reading/documentTraces'
import {
  collectText,
  findDescendants,
  findElement,
  listElements,
  type XmlElement,
} from '../packaged/parseXml'
import { beginTraceWalk, type ChangeInfo, type CommentText, type TraceWalk } from './traceWalk'

interface ChangedRegion extends ChangeInfo {
  /** What was deleted; empty for an insertion, which stands in the text. */
  text: string
}

const childText = (element: XmlElement | undefined, name: string): string => {
  const child = findElement(element, name)
  return child === undefined ? '' : collectText(child)
}

const readInfo = (element: XmlElement | undefined): { author: string; at: string } => ({
  author: childText(element, 'creator'),
  at: childText(element, 'date'),
})

const joinParagraphs = (element: XmlElement): string =>
  listElements(element)
    .filter(({ name }) => name === 'p' || name === 'h' || name === 'list')
    .map(collectText)
    .join('\n')

const readRegion = (region: XmlElement): ChangedRegion | null => {
  const read = (name: string, kind: TrackedChange['kind']): ChangedRegion | null => {
    const change = findElement(region, name)
    if (change === undefined) return null
    const info = readInfo(findElement(change, 'change-info'))
    return { kind, ...info, text: kind === 'deleted' ? joinParagraphs(change) : '' }
  }
  return read('insertion', 'inserted') ?? read('deletion', 'deleted')
}

const readRegions = (text: XmlElement): ReadonlyMap<string, ChangedRegion> =>
  new Map(
    findDescendants(findElement(text, 'tracked-changes'), 'changed-region').flatMap((region) => {
      const read = readRegion(region)
      return read === null ? [] : [[region.attributes['id'] ?? '', read]]
    }),
  )

const walkText = (
  text: XmlElement,
  regions: ReadonlyMap<string, ChangedRegion>,
  walk: TraceWalk,
): ReadonlyMap<string, CommentText> => {
  const comments = new Map<string, CommentText>()
  let inserted: ChangedRegion | null = null

  const addComment = (annotation: XmlElement): void => {
    const id = annotation.attributes['name'] ?? `unnamed ${comments.size}`
    comments.set(id, { ...readInfo(annotation), text: joinParagraphs(annotation) })
    walk.openComment(id)
  }
  const addDeletion = (id: string): void => {
    const region = regions.get(id)
    if (region?.kind === 'deleted') walk.addText(region.text, region)
  }
  const visitElement = (element: XmlElement): void => {
    const { name, attributes } = element
    switch (name) {
      case 'tracked-changes':
        break
      case 'p':
      case 'h':
        walk.breakParagraph()
        visit(element)
        break
      case 's':
      case 'tab':
      case 'line-break':
        walk.addText(' ', inserted)
        break
      case 'bookmark':
      case 'bookmark-start':
        walk.addMark(readMarkBookmark(attributes['name'] ?? ''))
        break
      case 'change-start':
        inserted = regions.get(attributes['change-id'] ?? '') ?? null
        break
      case 'change-end':
        inserted = null
        break
      case 'change':
        addDeletion(attributes['change-id'] ?? '')
        break
      case 'annotation':
        addComment(element)
        break
      case 'annotation-end':
        walk.closeComment(attributes['name'] ?? '')
        break
      default:
        visit(element)
    }
  }
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        // White space in the markup counts as one space, as in HTML.
        walk.addText(child.replace(/\s+/gu, ' '), inserted)
      } else visitElement(child)
    }
  }
  visit(text)
  return comments
}

const readProperty = (meta: XmlElement | undefined): string | null => {
  const property = listElements(findElement(meta, 'meta'), 'user-defined').find(
    ({ attributes }) => attributes['name'] === markProperty,
  )
  return property === undefined ? null : readMark(collectText(property))
}

/** Reads what an OpenDocument text carries beside its text, from its `meta.xml` and the text itself. */
export const readOdtTraces = (meta: XmlElement | undefined, text: XmlElement): DocumentTraces => {
  const walk = beginTraceWalk()
  walk.addMark(readProperty(meta))
  return walk.finish(walkText(text, readRegions(text), walk))
}
