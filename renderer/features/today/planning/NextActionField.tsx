import { ActionIcon, TextInput } from '@mantine/core'
import { IconCheck, IconPencil } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import { splitDay } from '@shared/domain/today/splitDay'
import type { DueReference } from '@shared/model/activities/due'
import type { NextAction } from '@shared/model/activities/nextAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatDue, formatShortDay } from '@renderer/format/formatDue'
import { getLocalToday } from '@renderer/format/localDays'
import { planNext } from './dueCommands'
import { FinishForm } from './FinishForm'
import { PlanForm } from './PlanForm'
import classes from './planning.module.css'

interface NextActionFieldProps {
  /** The name of the field, where there are several. */
  label?: string
  reference: DueReference
  nextAction: NextAction | null
}

const nobody: Pick<
  DueRow,
  'candidateId' | 'roleId' | 'agencyId' | 'candidateName' | 'roleTitle' | 'agencyName'
> = {
  candidateId: null,
  roleId: null,
  agencyId: null,
  candidateName: null,
  roleTitle: null,
  agencyName: null,
}

interface NextActionInputProps extends Pick<NextActionFieldProps, 'reference' | 'label'> {
  /** Called before it is planned. */
  onPlan: () => void
}

/** A field that takes a next action as it is typed: `Call back Thursday`; without a day, it is for today. */
const NextActionInput = ({ reference, label = 'Next action', onPlan }: NextActionInputProps) => {
  const isReadOnly = useIsReadOnly()
  const [typed, setTyped] = useState('')
  const today = getLocalToday()
  const { text, day } = splitDay(typed, { today, language: navigator.language })
  const action = text === '' ? null : { text, day: day ?? today }
  const submit = async (): Promise<void> => {
    if (action === null) return
    onPlan()
    if (await planNext(reference, action)) setTyped('')
  }
  return (
    <TextInput
      aria-label={label}
      placeholder="Next action: call back Thursday"
      readOnly={isReadOnly}
      description={
        action === null
          ? undefined
          : `${action.text} · ${formatShortDay(action.day, today)}. Enter plans it.`
      }
      value={typed}
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        void submit()
      }}
    />
  )
}

/** What is due next on a record: planned by typing, done with a note, changed. */
export const NextActionField = ({ label, reference, nextAction }: NextActionFieldProps) => {
  const isReadOnly = useIsReadOnly()
  const [task, setTask] = useState<'finish' | 'rewrite' | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const isActing = useRef(false)
  const today = getLocalToday()
  const isPlanned = nextAction !== null
  // The field gives way to the line once it is planned, and the line to the field once it is done.
  useEffect(() => {
    if (isActing.current && document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('input, button')?.focus()
    isActing.current = false
  }, [isPlanned])
  const act = (): void => {
    isActing.current = true
  }
  if (nextAction === null)
    return (
      <div ref={root}>
        <NextActionInput label={label} reference={reference} onPlan={act} />
      </div>
    )

  const { text, day } = nextAction
  const row: DueRow = { ...nobody, reference, text, day, at: null, since: null }
  const close = (): void => {
    act()
    setTask(null)
    root.current?.querySelector('button')?.focus()
  }
  return (
    <div ref={root}>
      <div className={classes.next}>
        <span className={classes.nextText}>
          Next: {text} · {formatDue(day, null, today)}
        </span>
        <ActionIcon
          size="sm"
          disabled={isReadOnly}
          aria-label={`Done: ${text}`}
          title="Done"
          onClick={() => setTask('finish')}
        >
          <IconCheck size={16} />
        </ActionIcon>
        <ActionIcon
          size="sm"
          disabled={isReadOnly}
          aria-label={`Change: ${text}`}
          title="Change"
          onClick={() => setTask('rewrite')}
        >
          <IconPencil size={16} />
        </ActionIcon>
      </div>
      {task === 'finish' && <FinishForm row={row} onClose={close} />}
      {task === 'rewrite' && <PlanForm row={row} today={today} isMove={false} onClose={close} />}
    </div>
  )
}
