import { roleFieldLabels } from '@shared/labels/roleFields'
import { useRoleEditing } from '../editor/RoleEditing'
import classes from './page.module.css'

interface TitleFieldProps {
  title: string
  /** What is announced as the heading while there is no title. */
  name: string
}

/** The title of a role: the heading of the page, edited in place. Enter goes on to the fields below. */
export const TitleField = ({ title, name }: TitleFieldProps) => {
  const { change, isReadOnly, goOn } = useRoleEditing()
  return (
    <h1 className={classes.title} aria-label={name} data-field="title">
      <textarea
        className={classes.titleField}
        rows={1}
        aria-label={roleFieldLabels.title}
        placeholder="Title of the role"
        readOnly={isReadOnly}
        value={title}
        onChange={({ currentTarget: { value } }) =>
          change((role) => ({ ...role, title: value.replaceAll(/\s*\n\s*/gu, ' ') }), 'title')
        }
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          goOn()
        }}
      />
    </h1>
  )
}
