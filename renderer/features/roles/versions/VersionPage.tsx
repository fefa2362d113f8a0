import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { diffRoles } from '@shared/domain/versions/diffRoles'
import type { Role } from '@shared/model/role'
import type { RoleVersion } from '@shared/model/roleVersion'
import { formatDateTime } from '@renderer/format/formatMoment'
import { useVersion } from '@renderer/data/queries'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { Picker } from '@renderer/ui/fields/Picker'
import { EmptyState } from '@renderer/ui/layout/EmptyState'
import { VersionDiff } from './VersionDiff'
import classes from './versions.module.css'

interface VersionPageProps {
  version: RoleVersion
  versions: RoleVersion[]
  present: Role
  isRestoring: boolean
  onRestore: () => void
}

const presentChoice = 'present'

/** Compares one version with the current role or with another version, and restores it. */
export const VersionPage = ({
  version,
  versions,
  present,
  isRestoring,
  onRestore,
}: VersionPageProps) => {
  const isReadOnly = useIsReadOnly()
  const [against, setAgainst] = useState(presentChoice)
  const { data: before, error } = useVersion(version.roleId, version.id)
  const other = versions.find(({ id }) => id === against) ?? version
  const { data: otherRole } = useVersion(other.roleId, other.id)
  const after = against === presentChoice ? present : otherRole

  const fields = useMemo(() => (before && after ? diffRoles(before, after) : null), [before, after])

  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <span>
          From <strong>{formatDateTime(version.keptAt)}</strong> to
        </span>
        <Picker
          aria-label="Compare with"
          value={against}
          data={[
            { value: presentChoice, label: 'the current role' },
            ...versions
              .filter(({ id }) => id !== version.id)
              .map(({ id, keptAt }) => ({ value: id, label: formatDateTime(keptAt) })),
          ]}
          onChange={(value) => setAgainst(value ?? presentChoice)}
        />
        <Button
          variant="filled"
          className={classes.restore}
          disabled={isReadOnly || !before}
          loading={isRestoring}
          onClick={onRestore}
        >
          Restore this version
        </Button>
      </div>
      {error && <EmptyState title="This version can’t be read">{error.message}</EmptyState>}
      {fields?.length === 0 && (
        <EmptyState title="No differences">Both are the same, word for word.</EmptyState>
      )}
      {fields && fields.length > 0 && <VersionDiff fields={fields} />}
    </div>
  )
}
