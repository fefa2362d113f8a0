import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { WorkspaceId } from '@shared/model/ids'
import { api } from '@renderer/data/api'
import { formatAge } from '@renderer/format/formatMoment'
import { queryKey, useRecentWorkspaces } from '@renderer/data/queries'
import { notifyError } from '@renderer/ui/tasks/notify'
import classes from './RecentWorkspaces.module.css'
import { openRecentWorkspace } from './workspaceCommands'

/** The recently opened workspaces, most recent first. */
export const RecentWorkspaces = () => {
  const queryClient = useQueryClient()
  const { data: workspaces = [] } = useRecentWorkspaces()

  const forget = async (id: WorkspaceId): Promise<void> => {
    const result = await api.ask('workspace.forgetRecent', { id })
    if (!result.ok) notifyError(result.error)
    await queryClient.invalidateQueries({ queryKey: queryKey('workspace.listRecent', {}) })
  }

  if (workspaces.length === 0) return null
  return (
    <section className={classes.root} aria-labelledby="recent-workspaces">
      <h2 id="recent-workspaces" className={classes.title}>
        Recent
      </h2>
      <ul className={classes.list}>
        {workspaces.map(({ id, name, location, openedAt }) => (
          <li key={id} className={classes.row}>
            <UnstyledButton className={classes.open} onClick={() => void openRecentWorkspace(id)}>
              <span className={classes.name}>{name}</span>
              <span className={classes.location} title={location}>
                {location}
              </span>
              <span className={classes.age}>{formatAge(openedAt)}</span>
            </UnstyledButton>
            <ActionIcon
              size="sm"
              aria-label={`Forget ${name}`}
              title="Remove from this list; the folder stays"
              onClick={() => void forget(id)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </section>
  )
}
