import type {
  ComparedApplication,
  Criterion,
  CriterionResult,
  TotalRange,
} from '@shared/domain/comparison/types'
import { formatTable } from './output'

export interface ComparisonColumn extends ComparedApplication {
  candidateName: string
  stage: string
}

/** The comparison as two tables: totals and criteria. */
export function formatComparison(
  title: string,
  criteria: readonly Criterion[],
  columns: readonly ComparisonColumn[],
): string {
  if (columns.length === 0) return `${title}: no candidates yet.`
  const totals = formatTable(
    ['Candidate', 'Stage', 'Total', 'Range', 'Coverage', 'Gaps', 'Unknown', 'First in'],
    columns.map((column) => [
      column.candidateName,
      column.stage,
      formatNumber(column.total),
      formatRange(column.range),
      formatShare(column.coverage),
      column.gaps.length,
      column.unknowns.length,
      formatShare(column.robustness),
    ]),
  )
  const scores = formatTable(
    ['Criterion', 'Importance', 'Weight', ...columns.map(({ candidateName }) => candidateName)],
    criteria.map((criterion, row) => [
      criterion.label,
      criterion.importance,
      criterion.weight,
      ...columns.map(({ results }) => formatCell(results[row])),
    ]),
  )
  return [title, '', totals, '', scores].join('\n')
}

/** The score, with remarks in words. */
function formatCell(result: CriterionResult | undefined): string {
  if (result === undefined) return ''
  const { state } = result
  switch (state) {
    case 'unrated':
      return '–'
    case 'no-evidence':
      return 'no evidence'
    case 'rated': {
      const remarks = [
        ...(result.isGap ? ['gap'] : []),
        ...(result.isDisputed ? [`spread ${result.spread ?? 0}`] : []),
      ]
      return [formatNumber(result.score), ...remarks].join(' ')
    }
  }
}

const formatNumber = (value: number | null): string => (value === null ? '–' : value.toFixed(1))

const formatRange = (range: TotalRange | null): string =>
  range === null ? '–' : `${range.min.toFixed(1)}–${range.max.toFixed(1)}`

const formatShare = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)} %`
