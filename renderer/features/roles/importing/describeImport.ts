import type { ImportedPosting } from '@shared/model/importedPosting'
import { countOf } from '@renderer/format/words'

/** Whether nothing came of a posting but unsorted lines and perhaps a title. */
export const isUnrecognised = ({ report }: ImportedPosting): boolean =>
  report.sections.every(({ count }) => count === 0)

/** What to tell where nothing was recognised. */
export const describeUnrecognised = ({ draft, report }: ImportedPosting): string => {
  const found = draft.title
    ? `Only a title was recognised in this text: “${draft.title}”.`
    : 'No part of a posting was recognised in this text.'
  return report.unsortedCount > 0
    ? `${found} You can still create a role of it: every other line is kept under Unsorted, and you place it from there.`
    : `${found} You can still create a role of it, and write the rest.`
}

/** What came of a posting, in a line. */
export const describeImport = (imported: ImportedPosting): string => {
  if (isUnrecognised(imported)) return 'Nothing recognised'
  const items = imported.report.sections.reduce((sum, { count }) => sum + count, 0)
  const unsorted = imported.report.unsortedCount
  return unsorted > 0
    ? `${countOf(items, 'item')} found, ${unsorted.toLocaleString()} unsorted`
    : `${countOf(items, 'item')} found`
}
