import { IconLock } from '@tabler/icons-react'
import type { WorkspaceState } from '@shared/model/workspace/workspaceState'
import { formatDateTime } from '@renderer/format/formatMoment'
import classes from './ReadOnlyBanner.module.css'

interface ReadOnlyBannerProps {
  readOnly: NonNullable<WorkspaceState['readOnly']>
}

/** Says that nothing can be saved, and why. */
export const ReadOnlyBanner = ({ readOnly: { message, holder } }: ReadOnlyBannerProps) => (
  <div className={classes.root} role="status">
    <IconLock size={14} aria-hidden />
    <span>
      <strong>Read-only.</strong> {message}
      {holder && ` Since ${formatDateTime(holder.since)}.`}
    </span>
  </div>
)
