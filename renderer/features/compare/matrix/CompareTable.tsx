import type { KeyboardEvent } from 'react'
import type { Comparison, Criterion, CriterionKind } from '@shared/domain/comparison/types'
import type { WeightChange } from '@shared/domain/rating/criterionWeights'
import type { Cell } from './gridKeys'
import { kindLabels } from './formatComparison'
import { ScoreCell } from './ScoreCell'
import { SummaryRows } from './SummaryRows'
import type { GridFocus } from './useGridFocus'
import { WeightButton } from './WeightButton'
import styles from './compare.module.css'

interface CompareTableProps {
  comparison: Comparison
  candidateNames: string[]
  focus: GridFocus
  onKeyDown: (event: KeyboardEvent) => void
  onOpen: (cell: Cell) => void
  onChangeWeight: (change: WeightChange) => void
}

const kinds: CriterionKind[] = ['hard-skill', 'soft-skill', 'education', 'experience']

const groupByKind = (criteria: Criterion[]) =>
  kinds
    .map((kind) => ({ kind, group: criteria.filter((criterion) => criterion.kind === kind) }))
    .filter(({ group }) => group.length > 0)

/** The criteria as rows grouped by kind, the candidates as columns. */
export const CompareTable = ({
  comparison: { criteria, applications },
  candidateNames,
  focus,
  onKeyDown,
  onOpen,
  onChangeWeight,
}: CompareTableProps) => (
  <table className={styles.table} role="grid" aria-label="Comparison" onKeyDown={onKeyDown}>
    <thead>
      <tr>
        <td className={styles.corner} />
        {applications.map(({ applicationId }, column) => (
          <th key={applicationId} scope="col">
            <span className={styles.candidateName}>{candidateNames[column]}</span>
          </th>
        ))}
      </tr>
    </thead>
    <SummaryRows columns={applications} />
    {groupByKind(criteria).map(({ kind, group }) => (
      <tbody key={kind}>
        <tr className={styles.groupRow}>
          <th scope="rowgroup" colSpan={applications.length + 1}>
            {kindLabels[kind]}
          </th>
        </tr>
        {group.map((criterion) => {
          const row = criteria.indexOf(criterion)
          return (
            <tr key={criterion.id}>
              <th scope="row" title={criterion.description || undefined}>
                <span className={styles.criterion}>
                  <span className={styles.criterionLabel}>{criterion.label}</span>
                  <span className={styles.importance}>{criterion.importance}</span>
                  <WeightButton criterion={criterion} onChange={onChangeWeight} />
                </span>
              </th>
              {applications.map(({ applicationId, results }, column) => {
                const result = results[row]
                return (
                  result && (
                    <ScoreCell
                      key={applicationId}
                      result={result}
                      criterion={criterion}
                      candidateName={candidateNames[column] ?? ''}
                      isFocused={focus.isAt({ row, column })}
                      cellRef={focus.isAt({ row, column }) ? focus.ref : undefined}
                      onFocus={() => focus.moveTo({ row, column })}
                      onOpen={() => onOpen({ row, column })}
                    />
                  )
                )
              })}
            </tr>
          )
        })}
      </tbody>
    ))}
  </table>
)
