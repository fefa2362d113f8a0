import { repairText } from '@shared/domain/textRepair/repairText'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { assembleDraft } from './assembleDraft'
import { buildReport } from './buildReport'
import { joinWrappedLines } from './joinWrappedLines'
import { readLines } from './readLines'

/** Where a text came from: `name` is what the recruiter knows it by, such as a file's name. */
export interface PostingSource {
  name: string
}

/**
 * Reads the text of a posting, pasted or from a file, into a draft of a role.
 * Damaged characters are repaired first. Every line lands in a field, in
 * `draft.unsorted`, or in the report's headings or left-out lines. Never fails:
 * a text without any structure gives a draft that is mostly unsorted.
 */
export const importPostingText = (text: string, source: PostingSource): ImportedPosting => {
  const { text: repaired, repairs } = repairText(text)
  const assembled = assembleDraft(joinWrappedLines(readLines(repaired)))
  return { draft: assembled.draft, report: buildReport(assembled, repairs, source.name) }
}
