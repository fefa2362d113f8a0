import type { RoleId } from '@shared/model/ids'
import type { RoleTab } from '@renderer/navigation/routes'
import { useRole } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { ListSkeleton } from '@renderer/ui/recordList/ListSkeleton'
import { OpenRole } from './OpenRole'

interface RolePageProps {
  id: RoleId
  tab: RoleTab
}

/** Fetches a role and shows it in tabs. */
export const RolePage = ({ id, tab }: RolePageProps) => {
  const { data: role, error } = useRole(id)
  if (role) return <OpenRole record={role} tab={tab} />
  if (error) return <EmptyState title="This role could not be read">{error.message}</EmptyState>
  return <ListSkeleton label="Role" rowHeight={32} />
}
