import { PDFArray, PDFDict, PDFNumber } from 'pdf-lib'
import type { CheckedElement } from '../file/structure'
import type { CheckedFile, CheckedPage } from '../file/checkedFile'
import { getDict, getEntry, getName, getNumber, getText } from '../file/values'
import { requireOfEach, type PdfUaRule } from '../rule'
import { hasDocumentLanguage } from './identification'

interface Annotation {
  subtype: string
  dict: PDFDict
  /** The element that the parent tree names. */
  element: CheckedElement | undefined
  isUnseen: boolean
}

const readBox = (dict: PDFDict, key: string): number[] | undefined => {
  const box = getEntry(dict, key)
  return box instanceof PDFArray
    ? box.asArray().map((number) => (number instanceof PDFNumber ? number.asNumber() : 0))
    : undefined
}

const isOutside = (dict: PDFDict, page: PDFDict): boolean => {
  const box = readBox(page, 'CropBox') ?? readBox(page, 'MediaBox')
  const rect = readBox(dict, 'Rect')
  if (!box || !rect) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = box
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
  return x2 < left || x1 > right || y2 < bottom || y1 > top
}

const findInParentTree = (node: PDFDict | undefined, key: number): PDFDict | undefined => {
  const numbers = getEntry(node, 'Nums')
  if (numbers instanceof PDFArray)
    for (let index = 0; index + 1 < numbers.size(); index += 2) {
      const found = numbers.lookup(index)
      if (found instanceof PDFNumber && found.asNumber() === key) {
        const value = numbers.lookup(index + 1)
        return value instanceof PDFDict ? value : undefined
      }
    }
  return undefined
}

const readAnnotation = (file: CheckedFile, page: CheckedPage, dict: PDFDict): Annotation => {
  const key = getNumber(dict, 'StructParent')
  const owner =
    key === undefined ? undefined : findInParentTree(getDict(file.structureRoot, 'ParentTree'), key)
  return {
    subtype: getName(dict, 'Subtype') ?? '',
    dict,
    element: file.elements.find((element) => element.dict === owner),
    isUnseen: isOutside(dict, page.dict) || ((getNumber(dict, 'F') ?? 0) & 2) === 2,
  }
}

const listAnnotations = (file: CheckedFile): Annotation[] =>
  file.pages.flatMap((page) => page.annotations.map(({ dict }) => readAnnotation(file, page, dict)))

const listSeen = (file: CheckedFile): Annotation[] =>
  listAnnotations(file).filter(({ isUnseen }) => !isUnseen)

const listSeenOf =
  (subtype: string) =>
  (file: CheckedFile): Annotation[] =>
    listSeen(file).filter((annotation) => annotation.subtype === subtype)

const hasText = (dict: PDFDict | undefined, key: string): boolean =>
  (getText(dict, key) ?? '') !== ''

const isDescribed = ({ dict, element }: Annotation): boolean =>
  hasText(dict, 'Contents') || hasText(element?.dict, 'Alt')

const listMediaClips = ({ dicts }: CheckedFile): PDFDict[] =>
  dicts.filter((dict) => getName(dict, 'Type') === 'MediaClip' && getName(dict, 'S') === 'MCD')

/** What 7.18 and 7.2 ask of annotations. */
export const annotationRules: readonly PdfUaRule[] = [
  requireOfEach('7.2-24', listAnnotations, ({ dict }, file) =>
    getEntry(dict, 'Contents') === undefined || hasDocumentLanguage(file)
      ? null
      : 'the language of an annotation is unknown',
  ),
  requireOfEach('7.2-25', listSeenOf('Widget'), ({ dict }, file) =>
    getEntry(dict, 'TU') === undefined || hasDocumentLanguage(file)
      ? null
      : 'the language of a field’s name is unknown',
  ),
  requireOfEach('7.18.1-1', listSeen, ({ subtype, element }) =>
    ['Widget', 'PrinterMark', 'Link'].includes(subtype) || element?.standardType === 'Annot'
      ? null
      : `an annotation (${subtype}) is not in an Annot element`,
  ),
  requireOfEach('7.18.1-2', listSeen, (annotation) =>
    annotation.subtype === 'Widget' || isDescribed(annotation)
      ? null
      : 'an annotation has neither Contents nor Alt',
  ),
  requireOfEach('7.18.1-3', listSeenOf('Widget'), ({ dict, element }) =>
    hasText(dict, 'TU') || hasText(element?.dict, 'Alt') ? null : 'a field has no name',
  ),
  requireOfEach('7.18.2-1', listSeenOf('TrapNet'), () => 'there is a trap network'),
  requireOfEach(
    '7.18.3-1',
    ({ pages }) => pages,
    ({ dict, annotations }) =>
      annotations.length === 0 || getName(dict, 'Tabs') === 'S'
        ? null
        : 'a page with annotations does not have Tabs S',
  ),
  requireOfEach('7.18.4-1', listSeenOf('Widget'), ({ element }) =>
    element?.standardType === 'Form' ? null : 'a field is not in a Form element',
  ),
  requireOfEach('7.18.5-1', listSeenOf('Link'), ({ element }) =>
    element?.standardType === 'Link' ? null : 'a link is not in a Link element',
  ),
  requireOfEach('7.18.5-2', listSeenOf('Link'), ({ dict }) =>
    hasText(dict, 'Contents') ? null : 'a link has no Contents',
  ),
  requireOfEach('7.18.6.2-1', listMediaClips, (dict) =>
    getEntry(dict, 'CT') === undefined ? 'a media clip has no content type' : null,
  ),
  requireOfEach('7.18.6.2-2', listMediaClips, (dict) =>
    getEntry(dict, 'Alt') === undefined ? 'a media clip has no alternative' : null,
  ),
  requireOfEach('7.18.8-1', listSeenOf('PrinterMark'), ({ element }) =>
    element === undefined ? null : 'a printer’s mark is in the structure',
  ),
]
