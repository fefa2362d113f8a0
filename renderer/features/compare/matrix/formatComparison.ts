import { countOf, joinFacts } from '@renderer/format/words'
import type {
  ComparedApplication,
  CriterionKind,
  TotalRange,
} from '@shared/domain/comparison/types'

export const kindLabels: Record<CriterionKind, string> = {
  'hard-skill': 'Hard skills',
  'soft-skill': 'Soft skills',
  education: 'Education',
  experience: 'Experience',
}

/** Formats a score or total with at most one decimal, e.g. `4.1`; a dash if there is none. */
export const formatScore = (score: number | null): string =>
  score === null
    ? '–'
    : score.toLocaleString(undefined, { minimumFractionDigits: 0, maximumFractionDigits: 1 })

/** Formats a total with exactly one decimal, so that totals line up in a column. */
export const formatTotal = (total: number | null): string =>
  total === null
    ? '–'
    : total.toLocaleString(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Formats a share from 0 to 1 as a whole percentage. */
export const formatShare = (share: number | null): string =>
  share === null ? '–' : share.toLocaleString(undefined, { style: 'percent' })

/** Describes the range bar in words, for screen readers and its tooltip. */
export const describeRange = (total: number | null, range: TotalRange | null): string => {
  if (range === null) return 'Nothing in this role can be rated yet'
  const bounds = `between ${formatTotal(range.min)} and ${formatTotal(range.max)} once everything is rated`
  return total === null ? `Not rated; ${bounds}` : `Total ${formatTotal(total)}; ${bounds}`
}

/** Describes the gaps and unknowns of one candidate. */
export const describeMissing = ({ gaps, unknowns }: ComparedApplication): string =>
  joinFacts(countOf(gaps.length, 'gap'), countOf(unknowns.length, 'unknown', 'unknown'))
