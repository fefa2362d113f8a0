import type { TemplateProblem } from '@shared/model/writing/templateCheck'
import { createProblem, type TemplateParagraph } from '@shared/domain/wordTemplates/createProblem'
import type { ScannedField } from './fieldReader'

/** Fields that only show what is in the file, or ask nothing of anybody (ECMA-376 part 1, 17.16.5). */
const harmlessFields = new Set(
  `ADVANCE AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BARCODE BIBLIOGRAPHY CITATION COMMENTS COMPARE
  CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FORMCHECKBOX
  FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFORMAT NOTEREF NUMCHARS
  NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ
  SET SHAPE STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS
  USERNAME XE`
    .trim()
    .split(/\s+/u),
)

const mergeFields = new Set(
  'MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF SKIPIF ADDRESSBLOCK GREETINGLINE ASK FILLIN'.split(' '),
)

/** Fields that are allowed to hold others in their code: their own name shows what they do. */
const composedFields = new Set(['IF', 'QUOTE', 'REF', 'SET', 'COMPARE', 'HYPERLINK', 'SEQ'])

const nameField = (code: string): string => /^\s*([^\s"\\{]*)/u.exec(code)?.[1]?.toUpperCase() ?? ''

const nowhere: TemplateParagraph = {
  text: '',
  place: 'field',
  page: null,
  number: 1,
  container: [],
}

const findMergeName = (code: string): string =>
  /^\s*MERGEFIELD\s+(?:"([^"]*)"|(\S+))/iu.exec(code)?.slice(1).find(Boolean) ?? ''

const isFormula = (name: string): boolean => name.startsWith('=')

/** Finds fields that belong to a mail merge, run something or fetch something. */
export const checkFields = <Paragraph extends TemplateParagraph>(
  fields: readonly ScannedField<Paragraph>[],
): TemplateProblem[] => {
  return fields.flatMap(({ code, paragraph, isBuilt }): TemplateProblem[] => {
    const name = nameField(code)
    const all = { start: 0, end: Infinity }
    const at = { ...(paragraph ?? nowhere), text: code.trim() }
    if (mergeFields.has(name)) {
      const field = findMergeName(code)
      return [
        createProblem(
          'foreign',
          at,
          all,
          (_match, where) =>
            `“${field || name}” in ${where} is a field of Word’s mail merge. Rolebench fills in its own placeholders only; put one in its place.`,
        ),
      ]
    }
    const isHarmless =
      (name === '' && !isBuilt) ||
      isFormula(name) ||
      (harmlessFields.has(name) && (!isBuilt || composedFields.has(name)))
    if (isHarmless) return []
    return [
      createProblem(
        'code',
        at,
        all,
        (_match, where) =>
          `A field in ${where} (${name || '…'}) can run something or fetch it from elsewhere when the file is opened. Rolebench fills no such files.`,
      ),
    ]
  })
}
