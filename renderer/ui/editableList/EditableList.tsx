import type { ComponentType, ReactNode } from 'react'
import { AddButton } from '../fields/AddButton'
import { rowsAtFirst, useIsWhole } from './useIsWhole'
import classes from './EditableList.module.css'
import { EditableRow, type RowControlProps } from './EditableRow'
import { useEditableList, type EditableListOptions } from './useEditableList'

interface EditableListProps<Item extends { id: string }> extends EditableListOptions<Item> {
  /** The name of the list, for screen readers. */
  label: string
  /** The name of one item, e.g. `Hard skill`. */
  itemLabel: string
  /** E.g. `Add a skill`. */
  addLabel: string
  placeholder?: string
  /** Whether each item has a bullet before it; omitted for paragraphs. */
  hasBullets?: boolean
  isReadOnly?: boolean
  /** Shown right of an item's text, for items that have more than that. */
  renderAside?: (item: Item, name: string) => ReactNode
  /** Shown below an item's text. */
  renderBelow?: (item: Item, name: string) => ReactNode
  /** Controls before and after each item. */
  Lead?: ComponentType<RowControlProps>
  Tail?: ComponentType<RowControlProps>
}

/**
 * A list that is edited in place: Enter adds an item, Backspace at the start joins it with the
 * one before, Alt with an arrow moves it, Alt+Delete deletes it, and pasting several lines
 * creates several items.
 */
export const EditableList = <Item extends { id: string }>({
  label,
  itemLabel,
  addLabel,
  placeholder,
  hasBullets = true,
  isReadOnly = false,
  renderAside,
  renderBelow,
  Lead,
  Tail,
  ...options
}: EditableListProps<Item>) => {
  const { items, getText } = options
  const { rootRef, append, ...handlers } = useEditableList(options)
  const isWhole = useIsWhole()
  const shown = isWhole ? items : items.slice(0, rowsAtFirst)

  return (
    <div ref={rootRef} className={classes.root}>
      {items.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {shown.map((item, index) => {
            const name = `${itemLabel} ${index + 1} of ${items.length}`
            return (
              <EditableRow
                key={item.id}
                id={item.id}
                name={name}
                text={getText(item)}
                placeholder={placeholder}
                hasBullet={hasBullets}
                isReadOnly={isReadOnly}
                aside={renderAside?.(item, name)}
                below={renderBelow?.(item, name)}
                Lead={Lead}
                Tail={Tail}
                {...handlers}
              />
            )
          })}
        </ul>
      )}
      {!isReadOnly && <AddButton className={classes.add} label={addLabel} onClick={append} />}
    </div>
  )
}
