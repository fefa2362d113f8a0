import { roleStatusNames } from '@shared/labels/roleStatuses'
import { findByValue, type OpenValue } from '@shared/model/openEnum'
import type { RoleStatus } from '@shared/model/role'
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
  draft: { label: roleStatusNames.draft, tone: 'neutral' },
  open: { label: roleStatusNames.open, tone: 'positive' },
  'on-hold': { label: roleStatusNames['on-hold'], tone: 'caution' },
  filled: { label: roleStatusNames.filled, tone: 'info' },
  closed: { label: roleStatusNames.closed, tone: 'neutral' },
}
