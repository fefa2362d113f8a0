import type { ComparedApplication } from '@shared/domain/comparison/types'
import { describeMissing, describeRange, formatShare, formatTotal } from './formatComparison'
import { RangeBar } from './RangeBar'
import styles from './compare.module.css'

interface SummaryRowsProps {
  columns: ComparedApplication[]
}

/** The summary above the comparison: totals with their range, coverage, and the robustness of first place. */
export const SummaryRows = ({ columns }: SummaryRowsProps) => (
  <tbody className={styles.summary}>
    <tr>
      <th scope="row">Total (range)</th>
      {columns.map(({ applicationId, total, range }) => (
        <td key={applicationId} title={describeRange(total, range)}>
          <span className={styles.total} aria-hidden>
            {formatTotal(total)}
          </span>
          {range && <RangeBar total={total} range={range} />}
          <span className={styles.srOnly}>{describeRange(total, range)}</span>
        </td>
      ))}
    </tr>
    <tr>
      <th scope="row">Coverage · gaps · unknown</th>
      {columns.map((column) => (
        <td key={column.applicationId}>
          <span className={styles.coverage}>{formatShare(column.coverage)} rated</span>
          <span className={styles.coverage}>{describeMissing(column)}</span>
        </td>
      ))}
    </tr>
    <tr>
      <th
        scope="row"
        title="How often each candidate comes first when the criteria are weighted at random, 2,000 times"
      >
        First in … of weightings
      </th>
      {columns.map(({ applicationId, robustness }) => (
        <td key={applicationId}>{formatShare(robustness)}</td>
      ))}
    </tr>
  </tbody>
)
