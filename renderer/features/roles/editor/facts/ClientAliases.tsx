import { roleFieldLabels } from '@shared/labels/roleFields'
import { TagsField } from '@renderer/ui/fields/TagsField'
import { useRoleEditing } from '../RoleEditing'
import classes from '../editor.module.css'

const inputId = 'role-client-aliases'

/** Other names of the client, which are also looked for when an agency must not learn who it is. */
export const ClientAliases = ({ aliases }: { aliases: readonly string[] }) => {
  const { change, isReadOnly } = useRoleEditing()
  return (
    <div data-field="clientAliases">
      <label className={classes.label} htmlFor={inputId}>
        {roleFieldLabels.clientAliases}
      </label>
      <TagsField
        id={inputId}
        label={roleFieldLabels.clientAliases}
        value={aliases}
        placeholder="Brand, initials, old name"
        isReadOnly={isReadOnly}
        onChange={(clientAliases) => change((role) => ({ ...role, clientAliases }))}
      />
    </div>
  )
}
