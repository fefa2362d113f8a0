import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '@shared/model/role'
import type { RoleVersionId } from '@shared/model/roleVersion'
import { useVersions } from '@renderer/data/queries'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useVersionCommands } from './useVersions'
import { VersionList } from './VersionList'
import { VersionPage } from './VersionPage'
import classes from './versions.module.css'

interface VersionsTabProps {
  /** The role with the edits made so far. */
  role: Role
  flush: () => Promise<boolean>
}

/** Past versions of a role, to compare and restore. */
export const VersionsTab = ({ role, flush }: VersionsTabProps) => {
  const isReadOnly = useIsReadOnly()
  const { data: versions, error } = useVersions(role.id)
  const { keep, restore } = useVersionCommands(role, flush)
  const [wanted, setWanted] = useState<RoleVersionId | null>(null)

  const keepButton = (
    <Button disabled={isReadOnly} loading={keep.isPending} onClick={() => keep.mutate()}>
      Keep this version
    </Button>
  )
  if (error) return <EmptyState title="The versions could not be read">{error.message}</EmptyState>
  if (!versions) return null
  const chosen = versions.find(({ id }) => id === wanted) ?? versions[0]
  if (!chosen) {
    return (
      <EmptyState title="No earlier versions yet" actions={keepButton}>
        A version is kept whenever you export, and every five minutes while you edit. You can
        compare and restore each of them.
      </EmptyState>
    )
  }
  return (
    <div className={classes.tab}>
      <div className={classes.side}>
        <div className={classes.sideBar}>{keepButton}</div>
        <VersionList versions={versions} chosen={chosen.id} onChoose={setWanted} />
      </div>
      <VersionPage
        key={chosen.id}
        version={chosen}
        versions={versions}
        present={role}
        isRestoring={restore.isPending}
        onRestore={() => {
          setWanted(chosen.id)
          restore.mutate(chosen)
        }}
      />
    </div>
  )
}
