import type { ImportedPosting } from '@shared/model/importedPosting'
import { countOf } from '@renderer/lib/words'

/** Whether nothing but unsorted lines came of a posting. */
export const isUnrecognised = ({ draft, report }: ImportedPosting): boolean =>
  draft.title === '' && report.sections.every(({ count }) => count === 0)

/** What came of a posting, in a line. */
export const describeImport = (imported: ImportedPosting): string => {
  if (isUnrecognised(imported)) return 'Nothing recognised'
  const items = imported.report.sections.reduce((sum, { count }) => sum + count, 0)
  const unsorted = imported.report.unsortedCount
  return unsorted > 0
    ? `${countOf(items, 'item')} found, ${unsorted.toLocaleString()} unsorted`
    : `${countOf(items, 'item')} found`
}
