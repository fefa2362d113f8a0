import { ActionIcon } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { summarizeActivity } from '@shared/domain/activities/summarizeActivity'
import { writtenKinds, type Activity } from '@shared/model/activities/activity'
import type { ActivityRow } from '@shared/model/workspace/summaries'
import { useStageLists } from '@renderer/data/useStages'
import { formatDateTime } from '@renderer/format/formatMoment'
import { joinFacts } from '@renderer/format/words'
import { ActivityForm } from './ActivityForm'
import { EarlierWordings } from './EarlierWordings'
import { removeActivity, saveActivity } from './timelineCommands'
import { KindSign } from './KindSign'
import { describeKind } from './timelineLabels'
import classes from './Timeline.module.css'

interface ActivityLineProps {
  row: ActivityRow
  /** The names that the page is not about itself. */
  names: readonly (string | null)[]
  isReadOnly: boolean
}

/** Deletes a line; the focus goes on to the next, the one before, or the place to add one. */
const removeLine = async (activity: Activity, line: HTMLElement | null): Promise<void> => {
  const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
  const timeline = line?.closest('[data-timeline]')
  if (!(await removeActivity(activity))) return
  const next = neighbour?.querySelector('button') ?? timeline?.querySelector('textarea')
  next?.focus()
}

/** One activity on a timeline, edited in place. */
export const ActivityLine = ({ row: { activity }, names, isReadOnly }: ActivityLineProps) => {
  const [isEdited, setIsEdited] = useState(false)
  const lists = useStageLists()
  const editButton = useRef<HTMLButtonElement>(null)
  const summary = summarizeActivity(activity)
  const isWritten = writtenKinds.some((kind) => kind === activity.kind)
  const stopEditing = (): void => {
    setIsEdited(false)
    editButton.current?.focus()
  }
  return (
    <li className={classes.line}>
      <KindSign kind={activity.kind} />
      <div className={classes.body}>
        <div className={classes.head}>
          <span className={classes.kind}>{describeKind(activity, lists)}</span>
          <span className={classes.about}>{joinFacts(...names.map((name) => name ?? ''))}</span>
          <time className={classes.when} dateTime={activity.at}>
            {formatDateTime(activity.at)}
          </time>
          <ActionIcon
            ref={editButton}
            size="sm"
            disabled={isReadOnly}
            aria-label={`Edit “${summary}”`}
            title="Edit"
            onClick={() => setIsEdited(true)}
          >
            <IconPencil size={14} />
          </ActionIcon>
          <ActionIcon
            size="sm"
            disabled={isReadOnly}
            aria-label={`Delete “${summary}”`}
            title="Delete"
            onClick={({ currentTarget }) => void removeLine(activity, currentTarget.closest('li'))}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </div>
        {isEdited ? (
          <ActivityForm
            label={`Edit “${summary}”`}
            initial={activity}
            submitLabel="Save"
            hasKind={isWritten}
            mayBeEmpty={!isWritten}
            autoFocus
            onSubmit={async (typed) => {
              const isSaved = await saveActivity({ ...activity, ...typed })
              if (isSaved) stopEditing()
              return isSaved
            }}
            onCancel={stopEditing}
          />
        ) : (
          activity.text !== '' && (
            <p className={classes.text} data-selectable>
              {activity.text}
            </p>
          )
        )}
        {!isEdited && <EarlierWordings activity={activity} summary={summary} />}
      </div>
    </li>
  )
}
