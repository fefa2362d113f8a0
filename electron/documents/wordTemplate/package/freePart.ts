import { isMarkBookmark } from '@shared/document/sentMark'
import { listMarkup, readLocal, removeElements } from './markup'

/**
 * Frees a part from what ties it to where it came from: the bindings of content controls, whose data
 * Word would write over what was filled in, and the bookmark by which a posting that was sent before
 * is known.
 */
export const freePart = (xml: string): string => {
  const marks = new Set(
    listMarkup(xml)
      .filter((element) => element.name === 'bookmarkStart')
      .filter((element) => isMarkBookmark(readLocal(element, 'name')))
      .map((element) => readLocal(element, 'id')),
  )
  return removeElements(
    xml,
    (element) =>
      element.name === 'dataBinding' ||
      (/^bookmark(?:Start|End)$/u.test(element.name) && marks.has(readLocal(element, 'id'))),
  )
}
