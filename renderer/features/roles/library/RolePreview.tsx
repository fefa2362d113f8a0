import { memo } from 'react'
import { describeRole } from '@shared/domain/versions/describeRole'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { RoleDraft } from '@shared/model/role'
import classes from './library.module.css'

/** What says nothing about the content of a role. */
const unshown: ReadonlySet<string> = new Set([
  roleFieldLabels.title,
  roleFieldLabels.status,
  roleFieldLabels.openings,
  roleFieldLabels.language,
  roleFieldLabels.ignoredFindings,
])

/** The text of a role, field by field, to be read and not edited. */
export const RolePreview = memo(({ role }: { role: RoleDraft }) => (
  <div
    className={classes.text}
    lang={role.language}
    tabIndex={0}
    role="region"
    aria-label="Preview"
  >
    {describeRole(role)
      .filter(({ label, lines }) => lines.length > 0 && !unshown.has(label))
      .map(({ label, lines }) => (
        <div key={label}>
          <h4 lang="en">{label}</h4>
          {lines.map(({ key, text }) => (
            <p key={key}>{text}</p>
          ))}
        </div>
      ))}
  </div>
))
RolePreview.displayName = 'RolePreview'
