import type { TotalRange } from '@shared/domain/comparison/types'
import styles from './rangeBar.module.css'

const lowest = 1
const highest = 5
const width = 72

const toX = (score: number): number => 4 + ((score - lowest) / (highest - lowest)) * (width - 8)

/** Shows where a total is between 1 and 5, and how far it can still move; the words are beside it. */
export const RangeBar = ({ total, range }: { total: number | null; range: TotalRange }) => (
  <svg
    className={styles.rangeBar}
    viewBox={`0 0 ${String(width)} 12`}
    width={width}
    height={12}
    aria-hidden
  >
    <line className={styles.rangeTrack} x1={4} x2={width - 4} y1={6} y2={6} />
    <line className={styles.rangeSpan} x1={toX(range.min)} x2={toX(range.max)} y1={6} y2={6} />
    <line className={styles.rangeEnd} x1={toX(range.min)} x2={toX(range.min)} y1={2} y2={10} />
    <line className={styles.rangeEnd} x1={toX(range.max)} x2={toX(range.max)} y1={2} y2={10} />
    {total !== null && <circle className={styles.rangeDot} cx={toX(total)} cy={6} r={3.5} />}
  </svg>
)
