import { memo } from 'react'
import { useRoleEditing } from './RoleEditing'
import classes from './editor.module.css'

/** Notes for the recruiter only. */
export const NotesField = memo(({ notes }: { notes: string }) => {
  const { change, isReadOnly } = useRoleEditing()
  return (
    <div data-field="notes">
      <textarea
        className={classes.notes}
        aria-label="Notes"
        placeholder="For yourself; never sent out"
        rows={4}
        readOnly={isReadOnly}
        value={notes}
        onChange={({ currentTarget: { value } }) =>
          change((role) => ({ ...role, notes: value }), 'notes')
        }
      />
    </div>
  )
})
NotesField.displayName = 'NotesField'
