import type { ReviewedLine } from '@shared/domain/postingReview/reviewState'

/** No posting has more lines than this, and a window that draws more of them freezes. */
export const mostLines = 5_000

/** Whether a line is the first of several that were sorted into the same place. */
export const startsRun = (line: ReviewedLine, above: ReviewedLine | undefined): boolean =>
  above === undefined || above.place !== line.place || above.roleIndex !== line.roleIndex

/** Whether there is a gap above a line in the source. */
export const isApart = (line: ReviewedLine, above: ReviewedLine | undefined): boolean =>
  above !== undefined && line.from - above.to > 1
