import { ActionIcon } from '@mantine/core'
import { IconCalendarPlus, IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { DueRow } from '@shared/contract/channels/todayChannels'
import { listOpenInterviews } from '@shared/domain/interviews/listOpenInterviews'
import type { Interview } from '@shared/model/activities/interview'
import type { Application } from '@shared/model/application'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { formatDue } from '@renderer/format/formatDue'
import { getLocalToday, toLocalDay } from '@renderer/format/localDays'
import { countOf, joinFacts } from '@renderer/format/words'
import { FinishForm } from '../planning/FinishForm'
import { InvitationMenu } from './InvitationMenu'
import { InterviewForm } from './InterviewForm'
import { cancelInterview, changeInterview, writeInterviewFile } from './interviewCommands'
import classes from './interviews.module.css'

interface InterviewListProps {
  application: Application
  candidateName: string
  roleTitle: string
}

type Task = 'finish' | 'change'

interface InterviewRowProps extends InterviewListProps {
  interview: Interview
  isReadOnly: boolean
}

interface RowButton {
  label: string
  Icon: typeof IconCheck
  perform: () => void
  /** Whether it needs a workspace that may be written. */
  isChange: boolean
}

const describe = ({ at, minutes, place, text }: Interview): string =>
  joinFacts(
    formatDue(toLocalDay(at), at, getLocalToday()),
    countOf(minutes, 'minute'),
    place.trim(),
    text.trim(),
  )

const InterviewRow = ({
  interview,
  application,
  candidateName,
  roleTitle,
  isReadOnly,
}: InterviewRowProps) => {
  const [task, setTask] = useState<Task | null>(null)
  const shown = describe(interview)
  const row: DueRow = {
    reference: {
      kind: 'interview',
      collection: 'applications',
      id: application.id,
      interviewId: interview.id,
    },
    day: toLocalDay(interview.at),
    at: interview.at,
    since: null,
    text: interview.text.trim() || 'Interview',
    candidateId: application.candidateId,
    roleId: application.roleId,
    agencyId: null,
    candidateName,
    roleTitle,
    agencyName: null,
  }
  const buttons: RowButton[] = [
    { label: 'Done', Icon: IconCheck, perform: () => setTask('finish'), isChange: true },
    { label: 'Change', Icon: IconPencil, perform: () => setTask('change'), isChange: true },
    {
      label: 'Save for the calendar',
      Icon: IconCalendarPlus,
      perform: () => void writeInterviewFile(application, interview, 'calendar'),
      isChange: false,
    },
  ]
  const callOff: RowButton = {
    label: 'Call off',
    Icon: IconX,
    perform: () => void cancelInterview(application, interview),
    isChange: true,
  }
  const renderButton = ({ label, Icon, perform, isChange }: RowButton) => (
    <ActionIcon
      key={label}
      size="sm"
      disabled={isChange && isReadOnly}
      aria-label={`${label}: interview ${shown}`}
      title={label}
      onClick={perform}
    >
      <Icon size={16} />
    </ActionIcon>
  )
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <span className={classes.text}>
          <b>Interview</b> {shown}
        </span>
        {buttons.map(renderButton)}
        <InvitationMenu
          roleId={application.roleId}
          label={`Write an invitation: interview ${shown}`}
          onChoose={(language) => void writeInterviewFile(application, interview, 'mail', language)}
        />
        {renderButton(callOff)}
      </div>
      {task === 'finish' && <FinishForm row={row} onClose={() => setTask(null)} />}
      {task === 'change' && (
        <InterviewForm
          label="Change the interview"
          initial={interview}
          submitLabel="Save"
          onSubmit={(plan) => changeInterview(application, { ...interview, ...plan })}
          onClose={() => setTask(null)}
        />
      )}
    </li>
  )
}

/** The interviews of an application that are still to come; nothing where there are none. */
export const InterviewList = (props: InterviewListProps) => {
  const isReadOnly = useIsReadOnly()
  const open = listOpenInterviews(props.application)
  return (
    open.length > 0 && (
      <ul className={classes.list} aria-label={`Interviews for ${props.roleTitle}`}>
        {open.map((interview) => (
          <InterviewRow
            key={interview.id}
            {...props}
            interview={interview}
            isReadOnly={isReadOnly}
          />
        ))}
      </ul>
    )
  )
}
