import { countOf } from '@renderer/format/words'
import { countFound, type ImportedPosting } from './importedPosting'

const countItems = ({ drafts }: ImportedPosting): number =>
  drafts.flatMap(countFound).reduce((sum, { count }) => sum + count, 0)

const countUnsorted = ({ drafts }: ImportedPosting): number =>
  drafts.reduce((sum, { unsorted }) => sum + unsorted.length, 0)

/** Whether nothing came of a posting but unsorted lines and perhaps a title. */
export const isUnrecognised = (imported: ImportedPosting): boolean => countItems(imported) === 0

/** What to tell where nothing was recognised. */
export const describeUnrecognised = (imported: ImportedPosting): string => {
  const title = imported.drafts[0]?.title
  const found = title
    ? `Only a title was recognised in this text: “${title}”.`
    : 'No part of a posting was recognised in this text.'
  return countUnsorted(imported) > 0
    ? `${found} You can still create a role of it: every other line is kept under Unsorted, and you place it from there.`
    : `${found} You can still create a role of it, and write the rest.`
}

/** What came of a posting, in a line. */
export const describeImport = (imported: ImportedPosting): string => {
  if (isUnrecognised(imported)) return 'Nothing recognised'
  const found = `${countOf(countItems(imported), 'item')} found`
  const unsorted = countUnsorted(imported)
  return unsorted > 0 ? `${found}, ${unsorted.toLocaleString()} unsorted` : found
}
