import { memo } from 'react'
import { setLines, type LineListName } from '@shared/domain/roles/editing/roleLists'
import { createListItem, type ListItem } from '@shared/model/listItem'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { lineListLabels } from '../listLabels'
import { useRoleEditing } from '../RoleEditing'
import classes from '../editor.module.css'

interface LineListProps {
  name: Exclude<LineListName, 'unsorted'>
  lines: readonly ListItem[]
  /** Whether its label is shown above it, as in parts with several lists. */
  hasHeading?: boolean
}

/** Printed as paragraphs. */
const paragraphLists: readonly LineListName[] = ['company', 'definition', 'application.text']

const getText = (line: ListItem): string => line.text
const setText = (line: ListItem, text: string): ListItem => ({ ...line, text })

/** One of the role's lists of lines, edited in place. */
export const LineList = memo(({ name, lines, hasHeading = false }: LineListProps) => {
  const { change, isReadOnly } = useRoleEditing()
  const words = lineListLabels[name]
  return (
    <div className={classes.list} data-field={name}>
      {hasHeading && <h3 className={classes.listHeading}>{words.label}</h3>}
      <EditableList
        {...words}
        items={lines}
        onChange={(edited, key) =>
          change((role) => setLines(role, name, edited), key && `${name} ${key}`)
        }
        getText={getText}
        setText={setText}
        createItem={createListItem}
        hasBullets={!paragraphLists.includes(name)}
        isReadOnly={isReadOnly}
      />
    </div>
  )
})
LineList.displayName = 'LineList'
