import type { CheckedElement } from '../file/structure'
import { requireOfEach, type PdfUaRule } from '../rule'

const listOf =
  (type: string) =>
  ({ elements }: { elements: readonly CheckedElement[] }): CheckedElement[] =>
    elements.filter(({ standardType }) => standardType === type)

const listKidTypes = ({ kids }: CheckedElement): string[] =>
  kids.map(({ standardType, type }) => standardType ?? type)

/** Elements of a type stand only in elements of these types. */
const requireParent = (id: string, type: string, parents: readonly string[]): PdfUaRule =>
  requireOfEach(id, listOf(type), ({ parent }) => {
    const actual = parent?.standardType ?? 'the root'
    return parents.includes(actual) ? null : `${type} stands in ${actual}`
  })

/** Elements of a type contain only elements of these types. */
const requireKids = (id: string, type: string, allowed: readonly string[]): PdfUaRule =>
  requireOfEach(id, listOf(type), (element) => {
    const others = listKidTypes(element).filter((kid) => !allowed.includes(kid))
    return others.length === 0 ? null : `${type} contains ${others.join(', ')}`
  })

const requireAtMostOne = (id: string, type: string, kid: string): PdfUaRule =>
  requireOfEach(id, listOf(type), (element) =>
    listKidTypes(element).filter((name) => name === kid).length > 1
      ? `${type} contains several ${kid}`
      : null,
  )

const requireBodyBeside = (id: string, part: string): PdfUaRule =>
  requireOfEach(id, listOf('Table'), (element) => {
    const kids = listKidTypes(element)
    return kids.includes(part) && !kids.includes('TBody')
      ? `a table has ${part} but no TBody`
      : null
  })

const requireCaptionFirst = (id: string, type: string): PdfUaRule =>
  requireOfEach(id, listOf(type), (element) =>
    listKidTypes(element).slice(1).includes('Caption')
      ? `the caption of ${type} is not first`
      : null,
  )

/** What 7.2 asks of tables, lists and tables of contents: what contains what. */
export const containmentRules: readonly PdfUaRule[] = [
  requireKids('7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']),
  requireParent('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  requireParent('7.2-5', 'THead', ['Table']),
  requireParent('7.2-6', 'TBody', ['Table']),
  requireParent('7.2-7', 'TFoot', ['Table']),
  requireParent('7.2-8', 'TH', ['TR']),
  requireParent('7.2-9', 'TD', ['TR']),
  requireKids('7.2-10', 'TR', ['TH', 'TD']),
  requireAtMostOne('7.2-11', 'Table', 'THead'),
  requireAtMostOne('7.2-12', 'Table', 'TFoot'),
  requireBodyBeside('7.2-13', 'TFoot'),
  requireBodyBeside('7.2-14', 'THead'),
  requireOfEach('7.2-16', listOf('Table'), (element) =>
    listKidTypes(element).slice(1, -1).includes('Caption')
      ? 'a caption stands in the midst of a table'
      : null,
  ),
  requireParent('7.2-17', 'LI', ['L']),
  requireParent('7.2-18', 'LBody', ['LI']),
  requireKids('7.2-19', 'L', ['L', 'LI', 'Caption']),
  requireKids('7.2-20', 'LI', ['Lbl', 'LBody']),
  requireParent('7.2-26', 'TOCI', ['TOC']),
  requireKids('7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']),
  requireCaptionFirst('7.2-28', 'TOC'),
  requireKids('7.2-36', 'THead', ['TR']),
  requireKids('7.2-37', 'TBody', ['TR']),
  requireKids('7.2-38', 'TFoot', ['TR']),
  requireAtMostOne('7.2-39', 'Table', 'Caption'),
  requireCaptionFirst('7.2-40', 'L'),
]
