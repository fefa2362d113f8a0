import { UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import type { Activity } from '@shared/model/activities/activity'
import { useStageLists } from '@renderer/data/useStages'
import { formatDateTime } from '@renderer/format/formatMoment'
import { countOf, joinFacts } from '@renderer/format/words'
import { describeKind } from './timelineLabels'
import classes from './Timeline.module.css'

interface EarlierWordingsProps {
  activity: Activity
  /** The activity in a few words, for screen readers. */
  summary: string
}

/** Says that a line was edited, and shows on request how it read before, the latest first. */
export const EarlierWordings = ({ activity, summary }: EarlierWordingsProps) => {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const lists = useStageLists()
  const { earlier = [] } = activity
  if (earlier.length === 0) return null
  const label = countOf(earlier.length, 'earlier wording')
  return (
    <>
      <UnstyledButton
        className={classes.edited}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={`Edited: ${label} of “${summary}”`}
        onClick={() => setOpen(!isOpen)}
      >
        Edited · {label}
      </UnstyledButton>
      {isOpen && (
        <ol id={listId} className={classes.earlier} aria-label={`Earlier wordings of “${summary}”`}>
          {earlier.toReversed().map(({ id, kind, at, text, replacedAt }) => (
            <li key={id} data-selectable>
              <div className={classes.when}>
                {joinFacts(
                  describeKind({ ...activity, kind }, lists),
                  formatDateTime(at),
                  `until ${formatDateTime(replacedAt)}`,
                )}
              </div>
              {text !== '' && <p className={classes.text}>{text}</p>}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
