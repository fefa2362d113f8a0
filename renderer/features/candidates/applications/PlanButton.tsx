import { Modal, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { listOpenInterviews } from '@shared/domain/interviews/listOpenInterviews'
import type { Application } from '@shared/model/application'
import { describeNext } from './describeNext'
import { useApplicationPlan } from './planContext'
import classes from './PlanButton.module.css'

interface PlanButtonProps {
  application: Application
  candidateName: string
}

/** What comes next with a candidate; opens what is planned, and planning. */
export const PlanButton = ({ application, candidateName }: PlanButtonProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const renderPlan = useApplicationPlan()
  const next = describeNext({
    nextAction: application.nextAction ?? null,
    interviewAt: listOpenInterviews(application)[0]?.at ?? null,
  })
  return (
    <>
      <UnstyledButton
        className={classes.next}
        data-empty={next === '' || undefined}
        aria-label={`Next with ${candidateName}: ${next || 'nothing planned'}`}
        onClick={() => setIsOpen(true)}
      >
        {next || 'Plan…'}
      </UnstyledButton>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size="32rem"
        title={`Next with ${candidateName}`}
      >
        {isOpen && renderPlan(application)}
      </Modal>
    </>
  )
}
