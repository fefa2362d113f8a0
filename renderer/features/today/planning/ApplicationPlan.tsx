import { Button } from '@mantine/core'
import { IconCalendarPlus, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { Application } from '@shared/model/application'
import { useCandidate, useRole } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { InterviewForm } from '../interviews/InterviewForm'
import { planInterview } from '../interviews/interviewCommands'
import { InterviewList } from '../interviews/InterviewList'
import { NextActionField } from './NextActionField'
import classes from './planning.module.css'

type Asked = 'action' | 'interview'

/** What is due next on an application, and its interviews; the fields for a new one come on demand. */
export const ApplicationPlan = ({ application }: { application: Application }) => {
  const isReadOnly = useIsReadOnly()
  const { data: candidate } = useCandidate(application.candidateId)
  const { data: role } = useRole(application.roleId)
  const [asked, setAsked] = useState<Asked | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const lastAsked = useRef<Asked | null>(null)
  const roleTitle = titleOrPlaceholder('roles', role?.title ?? '')
  const hasAction = application.nextAction !== undefined && application.nextAction !== null

  // What was asked for gets the focus; its button gets it back.
  useEffect(() => {
    if (asked === 'action') root.current?.querySelector('input')?.focus()
    else if (asked === null && lastAsked.current !== null)
      root.current?.querySelector<HTMLElement>(`[data-asks=${lastAsked.current}]`)?.focus()
    lastAsked.current = asked
  }, [asked])

  const buttons = [
    {
      asks: 'action',
      label: 'Next action',
      Icon: IconPlus,
      isShown: !hasAction && asked !== 'action',
    },
    {
      asks: 'interview',
      label: 'Plan an interview',
      Icon: IconCalendarPlus,
      isShown: asked !== 'interview',
    },
  ] as const

  return (
    <div ref={root} className={classes.plan}>
      {(hasAction || asked === 'action') && (
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || hasAction) return
            event.stopPropagation()
            setAsked(null)
          }}
        >
          <NextActionField
            label={`Next action for ${roleTitle}`}
            reference={{
              kind: 'action',
              collection: 'applications',
              id: application.id,
              interviewId: null,
            }}
            nextAction={application.nextAction ?? null}
          />
        </div>
      )}
      <InterviewList
        application={application}
        candidateName={titleOrPlaceholder('candidates', candidate?.name ?? '')}
        roleTitle={roleTitle}
      />
      {asked === 'interview' && (
        <InterviewForm
          label={`Interview for ${roleTitle}`}
          initial={null}
          submitLabel="Plan"
          onSubmit={(plan) => planInterview(application, plan)}
          onClose={() => setAsked(null)}
        />
      )}
      <div className={classes.planButtons}>
        {buttons.map(
          ({ asks, label, Icon, isShown }) =>
            isShown && (
              <Button
                key={asks}
                size="xs"
                variant="subtle"
                color="gray"
                disabled={isReadOnly}
                title={isReadOnly ? 'This workspace is read-only' : undefined}
                leftSection={<Icon size={14} />}
                aria-label={`${label} for ${roleTitle}`}
                data-asks={asks}
                onClick={() => setAsked(asks)}
              >
                {label}
              </Button>
            ),
        )}
      </div>
    </div>
  )
}
