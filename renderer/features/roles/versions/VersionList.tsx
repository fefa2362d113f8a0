import type { RoleVersion, RoleVersionId } from '@shared/model/roleVersion'
import { formatDateTime } from '@renderer/format/formatMoment'
import { reasonLabels } from './versionLabels'
import classes from './versions.module.css'

interface VersionListProps {
  versions: RoleVersion[]
  chosen: RoleVersionId
  onChoose: (id: RoleVersionId) => void
}

/** The list of a role's versions, to choose one with the mouse or the arrow keys. */
export const VersionList = ({ versions, chosen, onChoose }: VersionListProps) => (
  <div className={classes.list} role="radiogroup" aria-label="Versions">
    {versions.map(({ id, keptAt, reason }) => (
      <label key={id} className={classes.version} data-chosen={id === chosen || undefined}>
        <input
          type="radio"
          name="version"
          className={classes.radio}
          checked={id === chosen}
          onChange={() => onChoose(id)}
        />
        <span>{formatDateTime(keptAt)}</span>
        <span className={classes.reason}>{reasonLabels[reason]}</span>
      </label>
    ))}
  </div>
)
