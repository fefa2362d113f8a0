import { PDFDict } from 'pdf-lib'
import { standardTypes, type CheckedElement } from '../file/structure'
import type { CheckedFile } from '../file/checkedFile'
import { getDict, getEntry, getName, getText } from '../file/values'
import { requireOfEach, requireThat, type PdfUaRule } from '../rule'
import { hasDocumentLanguage } from './identification'

const listElements = ({ elements }: CheckedFile): CheckedElement[] => elements

const listOfType =
  (...types: string[]) =>
  ({ elements }: CheckedFile): CheckedElement[] =>
    elements.filter(({ standardType = '' }) => types.includes(standardType))

const requireLanguageOf = (id: string, key: string): PdfUaRule =>
  requireOfEach(id, listElements, ({ dict, language }, file) =>
    getEntry(dict, key) === undefined || language !== undefined || hasDocumentLanguage(file)
      ? null
      : `the language of ${key} is unknown`,
  )

const requireAlternative = (id: string, type: string): PdfUaRule =>
  requireOfEach(id, listOfType(type), ({ dict }) =>
    (getText(dict, 'Alt') ?? '') !== '' || getText(dict, 'ActualText') !== undefined
      ? null
      : `a ${type} has no alternative text`,
  )

const getLevel = ({ standardType = '' }: CheckedElement): number | null => {
  const level = /^H([1-6])$/u.exec(standardType)?.[1]
  return level === undefined ? null : Number(level)
}

/** Finds headings that are more than one level below the one before. */
const findSkippedLevels = ({ elements }: CheckedFile): string[] => {
  let last = 0
  return elements.flatMap((element) => {
    const level = getLevel(element)
    if (level === null) return []
    const isSkipping = level > last + 1
    const before = last
    last = level
    return isSkipping ? [`H${level} follows level ${before}`] : []
  })
}

const usesNumberedHeadings = ({ elements }: CheckedFile): boolean =>
  elements.some((element) => getLevel(element) !== null)

const usesPlainHeadings = ({ elements }: CheckedFile): boolean =>
  elements.some(({ standardType }) => standardType === 'H')

/** What 7.1, 7.2, 7.3, 7.4, 7.7 and 7.9 ask of elements of the structure. */
export const structureTypeRules: readonly PdfUaRule[] = [
  requireOfEach('7.1-5', listElements, ({ type, standardType }) =>
    standardType === undefined ? `${type} leads to no standard type` : null,
  ),
  requireOfEach('7.1-6', listElements, ({ type, isCircular }) =>
    isCircular ? `the roles of ${type} go round in circles` : null,
  ),
  requireOfEach(
    '7.1-7',
    ({ structureRoot }) => getDict(structureRoot, 'RoleMap')?.keys() ?? [],
    (key) =>
      standardTypes.has(key.decodeText()) ? `${key.decodeText()} is mapped to another type` : null,
  ),
  requireOfEach('7.1-12', listElements, ({ dict, parent }, { structureRoot }) => {
    const written = getEntry(dict, 'P')
    return written instanceof PDFDict && written === (parent?.dict ?? structureRoot)
      ? null
      : 'an element does not name its parent'
  }),
  requireLanguageOf('7.2-21', 'ActualText'),
  requireLanguageOf('7.2-22', 'Alt'),
  requireLanguageOf('7.2-23', 'E'),
  requireAlternative('7.3-1', 'Figure'),
  { id: '7.4.2-1', check: findSkippedLevels },
  requireOfEach('7.4.4-1', listElements, ({ kids }) =>
    kids.filter(({ standardType }) => standardType === 'H').length > 1
      ? 'an element contains several H'
      : null,
  ),
  requireThat(
    '7.4.4-2',
    'H stands beside numbered headings',
    (file) => !usesPlainHeadings(file) || !usesNumberedHeadings(file),
  ),
  requireThat(
    '7.4.4-3',
    'numbered headings stand beside H',
    (file) => !usesNumberedHeadings(file) || !usesPlainHeadings(file),
  ),
  requireAlternative('7.7-1', 'Formula'),
  requireOfEach('7.9-1', listOfType('Note'), ({ dict }) =>
    (getText(dict, 'ID') ?? '') === '' ? 'a note has no id' : null,
  ),
  {
    id: '7.9-2',
    check: (file) => {
      const ids = listOfType('Note')(file).map(({ dict }) => getText(dict, 'ID'))
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two notes are “${id}”`)
    },
  },
  requireOfEach('7.18.4-2', listOfType('Form'), ({ dict, kids, contents, objects }) =>
    getName(dict, 'Role') !== undefined ||
    (objects.length === 1 && kids.length === 0 && contents.length === 0)
      ? null
      : 'a form contains more than its field',
  ),
]
