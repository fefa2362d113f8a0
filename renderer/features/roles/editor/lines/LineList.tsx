import { memo } from 'react'
import { setLines, type LineListName } from '@shared/domain/roles/editing/roleLists'
import { createListItem, type ListItem } from '@shared/model/listItem'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { lineListLabels } from '../listLabels'
import { useRoleEditing } from '../RoleEditing'
import { LineHandle } from './dragging/LineHandle'
import { LineTools } from './LineTools'
import { getText, setText } from './lineText'
import { useLineKeys } from './useLineKeys'
import classes from '../editor.module.css'

interface LineListProps {
  name: LineListName
  lines: readonly ListItem[]
  /** Whether its label is shown above it, as in parts with several lists. */
  hasHeading?: boolean
}

/** Printed as paragraphs. */
const paragraphLists: readonly LineListName[] = ['company', 'definition', 'application.text']

/** One of the role's lists of lines, edited in place. */
export const LineList = memo(({ name, lines, hasHeading = false }: LineListProps) => {
  const { change, isReadOnly } = useRoleEditing()
  const words = lineListLabels[name]
  return (
    <div
      className={classes.list}
      data-field={name}
      data-home={name}
      data-empty={(hasHeading && lines.length === 0) || undefined}
    >
      {hasHeading && lines.length > 0 && <h3 className={classes.listHeading}>{words.label}</h3>}
      <EditableList
        {...words}
        items={lines}
        onChange={(edited, key) =>
          change((role) => setLines(role, name, edited), key && `${name} ${key}`)
        }
        onKey={useLineKeys()}
        getText={getText}
        setText={setText}
        createItem={createListItem}
        hasBullets={!paragraphLists.includes(name)}
        isReadOnly={isReadOnly}
        Lead={LineHandle}
        Tail={LineTools}
      />
    </div>
  )
})
LineList.displayName = 'LineList'
