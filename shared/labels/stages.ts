import type { Stage } from '@shared/model/application'

/** What the stages of an application are called, in their usual order. */
export const stageNames: Record<Stage, string> = {
  new: 'New',
  screening: 'Screening',
  submitted: 'Submitted',
  interview: 'Interview',
  offer: 'Offer',
  hired: 'Hired',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
}
