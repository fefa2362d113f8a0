import { IconPencil } from '@tabler/icons-react'
import { memo, type Ref } from 'react'
import type { Criterion, CriterionResult } from '@shared/domain/comparison/types'
import { formatScore } from './formatComparison'
import styles from './compare.module.css'

interface ScoreCellProps {
  result: CriterionResult
  criterion: Criterion
  candidateName: string
  isFocused: boolean
  cellRef: Ref<HTMLTableCellElement> | undefined
  onFocus: () => void
  onOpen: () => void
}

const hasWrittenEvidence = ({ ratings }: CriterionResult): boolean =>
  ratings.some(({ evidence }) => evidence.trim() !== '')

const describeMarks = (result: CriterionResult): string[] => [
  ...(result.isGap ? ['gap'] : []),
  ...(result.isUnknown && result.state === 'unrated' ? ['required, not rated'] : []),
  ...(result.isDisputed ? ['raters disagree'] : []),
  ...(hasWrittenEvidence(result) ? ['has evidence'] : []),
]

const describeResult = (result: CriterionResult): string => {
  switch (result.state) {
    case 'rated':
      return `score ${formatScore(result.score)}`
    case 'no-evidence':
      return 'no evidence'
    case 'unrated':
      return 'not rated'
  }
}

const Score = ({ result }: { result: CriterionResult }) => {
  switch (result.state) {
    case 'rated':
      return <span className={styles.score}>{formatScore(result.score)}</span>
    case 'no-evidence':
      return <span className={styles.noEvidence}>○ no evidence</span>
    case 'unrated':
      return <span className={styles.unrated}>·</span>
  }
}

/** One candidate on one criterion: the score, its marks, and whether there is evidence. */
export const ScoreCell = memo(function ScoreCell({
  result,
  criterion,
  candidateName,
  isFocused,
  cellRef,
  onFocus,
  onOpen,
}: ScoreCellProps) {
  const label = [candidateName, criterion.label, describeResult(result), ...describeMarks(result)]
  return (
    <td
      ref={cellRef}
      role="gridcell"
      tabIndex={isFocused ? 0 : -1}
      aria-selected={isFocused}
      aria-label={label.join(', ')}
      className={styles.cell}
      onFocus={onFocus}
      onMouseDown={onFocus}
      onDoubleClick={onOpen}
    >
      <span className={styles.cellContent} aria-hidden>
        <Score result={result} />
        {hasWrittenEvidence(result) && <IconPencil className={styles.pencil} size={12} />}
        {result.isGap && <span className={styles.gap}>▼ gap</span>}
        {result.isDisputed && <span className={styles.disputed}>↕ {result.spread} apart</span>}
      </span>
    </td>
  )
})
