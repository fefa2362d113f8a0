import { ActionIcon, UnstyledButton } from '@mantine/core'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import type { Day } from '@shared/model/record'
import { formatDue, formatShortDay } from '@renderer/format/formatDue'
import { joinFacts } from '@renderer/format/words'
import { describeDue, openRow } from './planning/dueCommands'
import { dueKinds } from './dueLabels'
import { listLineTasks, type LineTask } from './lineTasks'
import { FinishForm } from './planning/FinishForm'
import { PlanForm } from './planning/PlanForm'
import classes from './Today.module.css'

interface DueLineProps {
  row: DueRow
  today: Day
  task: LineTask | null
  isReadOnly: boolean
  /** Whether Tab leads to this line; one line of the list has it. */
  isCurrent: boolean
  onFocus: () => void
  /** Opens the form of a task, or performs one that needs none; null closes the form. */
  onTask: (task: LineTask | null) => void
}

/** One thing that is due: it opens what it is about, and can be done, moved or changed. */
export const DueLine = ({
  row,
  today,
  task,
  isReadOnly,
  isCurrent,
  onFocus,
  onTask,
}: DueLineProps) => {
  const { reference, day, at, since, text, candidateName, roleTitle, agencyName } = row
  const { label, Icon } = dueKinds[reference.kind]
  const tasks = listLineTasks(reference.kind)
  const close = (): void => onTask(null)
  return (
    <li className={classes.line} data-overdue={day < today || undefined}>
      <div className={classes.shown}>
        <UnstyledButton
          className={classes.open}
          data-due-line
          tabIndex={isCurrent ? 0 : -1}
          aria-keyshortcuts={tasks.map(({ key }) => key).join(' ')}
          onFocus={onFocus}
          onClick={() => openRow(row)}
        >
          <Icon size={16} stroke={1.75} role="img" aria-label={label} className={classes.sign} />
          <span className={classes.text}>{text}</span>
          <span className={classes.about}>
            {joinFacts(candidateName ?? '', roleTitle ?? '', agencyName ?? '')}
            {since !== null && ` · since ${formatShortDay(since, today)}`}
          </span>
          <span className={classes.day}>{formatDue(day, at, today)}</span>
        </UnstyledButton>
        {tasks.map((button) => (
          <ActionIcon
            key={button.task}
            size="sm"
            tabIndex={isCurrent ? 0 : -1}
            disabled={isReadOnly}
            aria-label={`${button.label}: ${reference.kind === 'keeping' ? describeDue(row) : text}`}
            title={`${button.label} (${button.key})`}
            onClick={() => onTask(button.task)}
          >
            <button.Icon size={16} />
          </ActionIcon>
        ))}
      </div>
      {task !== null && task !== 'delete' && (
        <div className={classes.work}>
          {task === 'finish' ? (
            <FinishForm row={row} onClose={close} />
          ) : (
            <PlanForm row={row} today={today} isMove={task === 'move'} onClose={close} />
          )}
        </div>
      )}
    </li>
  )
}
