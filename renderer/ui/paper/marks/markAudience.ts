import type { PageSize } from '@shared/model/sentPosting'
import type { AudienceMarks } from '@shared/posting/audienceMarks'
import { clearMarks, placeMark } from './printedBox'
import { findPrinted } from './findPrinted'

/**
 * Marks beside the text of the paper what the audience gets replaced, and where something is left
 * out. The marks lie over the pages and are no part of the posting.
 */
export const markAudience = (
  root: ShadowRoot,
  { lost, replaced }: AudienceMarks,
  pageSize: PageSize,
): void => {
  clearMarks(root, 'replaced')
  clearMarks(root, 'lost')
  const strip = root.querySelector('.strip')
  if (!strip) return
  for (const text of replaced) {
    const printed = findPrinted(strip, [text])
    const mark = printed && placeMark(root, strip, printed, pageSize, 'replaced')
    if (mark) mark.title = 'Replaced for this audience'
  }
  for (const { name, before } of lost) {
    const printed = before === null ? null : findPrinted(strip, [before])
    const mark = printed && placeMark(root, strip, printed, pageSize, 'lost')
    if (mark) mark.title = `Left out here: ${name}`
  }
}
