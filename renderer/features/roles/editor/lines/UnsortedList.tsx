import { memo } from 'react'
import { moveUnsorted } from '@shared/domain/roles/editing/moveUnsorted'
import { createListItem, type ListItem } from '@shared/model/listItem'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { MoveMenu } from './MoveMenu'
import { useRoleEditing } from '../RoleEditing'
import classes from '../editor.module.css'

const getText = (line: ListItem): string => line.text
const setText = (line: ListItem, text: string): ListItem => ({ ...line, text })

/** The imported lines that fit no field, each with a menu to move it to one. */
export const UnsortedList = memo(({ lines }: { lines: readonly ListItem[] }) => {
  const { change, isReadOnly } = useRoleEditing()
  return (
    <div className={classes.list} data-field="unsorted">
      <p className={classes.hint}>
        These lines of the imported posting fit no field. They are kept here and never sent out.
      </p>
      <EditableList
        label="Unsorted lines"
        itemLabel="Unsorted line"
        addLabel="Add a line"
        items={lines}
        onChange={(edited, key) =>
          change((role) => ({ ...role, unsorted: edited }), key && `unsorted ${key}`)
        }
        getText={getText}
        setText={setText}
        createItem={createListItem}
        isReadOnly={isReadOnly}
        renderItem={({ item, name, text }) => (
          <div className={classes.skillHead}>
            <div className={classes.unsortedText}>{text}</div>
            {!isReadOnly && (
              <MoveMenu
                name={name}
                onMove={(target) => change((role) => moveUnsorted(role, item.id, target))}
              />
            )}
          </div>
        )}
      />
    </div>
  )
})
UnsortedList.displayName = 'UnsortedList'
