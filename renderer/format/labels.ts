import { findByValue, type OpenValue } from '@shared/model/openEnum'
import type { RoleStatus } from '@shared/model/role'
import type { Audience } from '@shared/model/submission'
import type { StatusTone } from '../ui/layout/StatusDot'

interface Label {
  label: string
  tone: StatusTone
}

/** Finds the label of a value; a value that this version does not know is shown as it is. */
export const findLabel = <Known extends string>(
  labels: Readonly<Record<Known, Label>>,
  value: OpenValue<Known>,
): Label => findByValue(labels, value) ?? { label: value, tone: 'neutral' }

export const roleStatusLabels: Record<RoleStatus, Label> = {
  draft: { label: 'Draft', tone: 'neutral' },
  open: { label: 'Open', tone: 'positive' },
  'on-hold': { label: 'On hold', tone: 'caution' },
  filled: { label: 'Filled', tone: 'info' },
  closed: { label: 'Closed', tone: 'neutral' },
}

/** The audiences of a posting. */
export const audienceLabels: Record<Audience, string> = {
  full: 'Full',
  advert: 'Advert',
  agency: 'Agency',
}
