import { openForChecking } from './file/checkedFile'
import type { PdfUaRule } from './rule'
import { absentThingRules } from './rules/absentThings'
import { annotationRules } from './rules/annotations'
import { containmentRules } from './rules/containment'
import { fontRules } from './rules/fonts'
import { identificationRules } from './rules/identification'
import { markedContentRules } from './rules/markedContent'
import { structureTypeRules } from './rules/structureTypes'
import { tableRules } from './rules/tables'

/** The rules of veraPDF's profile for PDF/UA-1; docs/pdf-ua.md says how each is checked. */
export const pdfUaRules: readonly PdfUaRule[] = [
  ...identificationRules,
  ...markedContentRules,
  ...structureTypeRules,
  ...containmentRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
  ...absentThingRules,
]

/** Lists what of a PDF breaks PDF/UA-1, each with its rule; empty for a file that keeps all. */
export const checkPdfUa = async (bytes: Uint8Array): Promise<string[]> => {
  const file = await openForChecking(bytes)
  return pdfUaRules.flatMap(({ id, check }) => check(file).map((problem) => `${id}: ${problem}`))
}
