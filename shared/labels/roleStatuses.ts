import type { RoleStatus } from '@shared/model/role'

/** What the statuses of a role are called, in their usual order. */
export const roleStatusNames: Record<RoleStatus, string> = {
  draft: 'Draft',
  open: 'Open',
  'on-hold': 'On hold',
  filled: 'Filled',
  closed: 'Closed',
}
