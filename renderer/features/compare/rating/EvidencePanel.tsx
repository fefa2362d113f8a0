import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import type { KeyboardEvent, Ref } from 'react'
import type { Criterion } from '@shared/domain/comparison/types'
import type { Rating, Score } from '@shared/model/application'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatScore } from '../matrix/formatComparison'
import styles from './evidence.module.css'

interface EvidencePanelProps {
  criterion: Criterion
  candidateName: string
  /** This rater's rating; undefined if they have not looked at the criterion yet. */
  rating: Rating | undefined
  othersRatings: Rating[]
  weightReason: string | undefined
  rater: string
  evidenceRef: Ref<HTMLTextAreaElement>
  onScore: (score: Score | null) => void
  onWithdraw: () => void
  onWriteEvidence: (evidence: string) => void
  onChangeRater: (name: string) => void
  onLeave: () => void
}

const choices: { value: string; label: string; score: Score | null }[] = [
  { value: '1', label: '1', score: 1 },
  { value: '2', label: '2', score: 2 },
  { value: '3', label: '3', score: 3 },
  { value: '4', label: '4', score: 4 },
  { value: '5', label: '5', score: 5 },
  { value: 'none', label: 'No evidence', score: null },
]

const toChoice = (rating: Rating | undefined): string =>
  choices.find(({ score }) => rating && score === rating.score)?.value ?? ''

const OtherRating = ({ rating }: { rating: Rating }) => (
  <li>
    <strong>{rating.rater}</strong>
    {' · '}
    {rating.score === null ? 'no evidence' : formatScore(rating.score)}
    {rating.evidence && <p dir="auto">{rating.evidence}</p>}
  </li>
)

/** The focused cell in detail: the score, its evidence, and what other raters say. */
export const EvidencePanel = ({
  criterion,
  candidateName,
  rating,
  othersRatings,
  weightReason,
  rater,
  evidenceRef,
  onScore,
  onWithdraw,
  onWriteEvidence,
  onChangeRater,
  onLeave,
}: EvidencePanelProps) => {
  const isReadOnly = useIsReadOnly()
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onLeave()
  }
  return (
    <aside className={styles.panel} aria-label="Evidence" onKeyDown={leaveOnEscape}>
      <header>
        <h2>{criterion.label}</h2>
        <p className={styles.secondary}>
          {candidateName} · {criterion.importance}
          {criterion.weight !== 1 && ` · ×${criterion.weight.toLocaleString()}`}
        </p>
        {criterion.description && <p className={styles.description}>{criterion.description}</p>}
        {weightReason && <p className={styles.secondary}>Weighted because: {weightReason}</p>}
      </header>
      <div>
        <SegmentedControl
          fullWidth
          className={styles.scores}
          aria-label={`Score of ${candidateName}`}
          readOnly={isReadOnly}
          data={choices.map(({ value, label }) => ({ value, label }))}
          value={toChoice(rating)}
          onChange={(value) => {
            const choice = choices.find((candidate) => candidate.value === value)
            if (choice) onScore(choice.score)
          }}
        />
        {rating && !isReadOnly && (
          <button type="button" className={styles.textButton} onClick={onWithdraw}>
            Remove the rating
          </button>
        )}
      </div>
      <Textarea
        ref={evidenceRef}
        label="Evidence"
        placeholder="What did they say or do that shows it?"
        autosize
        minRows={4}
        maxRows={14}
        dir="auto"
        readOnly={isReadOnly}
        value={rating?.evidence ?? ''}
        onChange={(event) => onWriteEvidence(event.currentTarget.value)}
      />
      {othersRatings.length > 0 && (
        <section>
          <h3>Other raters</h3>
          <ul className={styles.others}>
            {othersRatings.map((other) => (
              <OtherRating key={other.rater} rating={other} />
            ))}
          </ul>
        </section>
      )}
      <TextInput
        label="Rating as"
        description="For this role. Each rater’s scores are kept separately and averaged."
        readOnly={isReadOnly}
        defaultValue={rater}
        key={rater}
        onBlur={(event) => {
          if (event.currentTarget.value.trim() !== rater) onChangeRater(event.currentTarget.value)
        }}
      />
    </aside>
  )
}
