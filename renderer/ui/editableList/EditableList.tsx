import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AddButton } from '../fields/AddButton'
import classes from './EditableList.module.css'
import { useEditableList, type EditableListOptions } from './useEditableList'

interface RenderedItem<Item> {
  item: Item
  /** E.g. `Hard skill 3 of 13`, for labelling other controls. */
  name: string
  /** The text area of the item's own text. */
  text: ReactNode
  change: (item: Item, key?: string) => void
}

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
  /** Lays out an item that has more than its text. */
  renderItem?: (rendered: RenderedItem<Item>) => ReactNode
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
  renderItem,
  ...options
}: EditableListProps<Item>) => {
  const { items, getText, setText } = options
  const { rootRef, onKeyDown, onPaste, change, remove, append } = useEditableList(options)

  return (
    <div ref={rootRef} className={classes.root}>
      {items.length > 0 && (
        <ul className={classes.list} aria-label={label}>
          {items.map((item, index) => {
            const name = `${itemLabel} ${index + 1} of ${items.length}`
            const text = (
              <textarea
                className={classes.text}
                rows={1}
                data-item={item.id}
                aria-label={name}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Delete"
                placeholder={placeholder}
                readOnly={isReadOnly}
                value={getText(item)}
                onChange={(event) => change(setText(item, event.currentTarget.value), item.id)}
                onKeyDown={isReadOnly ? undefined : (event) => onKeyDown(event, item)}
                onPaste={isReadOnly ? undefined : (event) => onPaste(event, item)}
              />
            )
            return (
              <li key={item.id} className={classes.item}>
                {hasBullets && <span className={classes.bullet} aria-hidden />}
                <div className={classes.body}>
                  {renderItem ? renderItem({ item, name, text, change }) : text}
                </div>
                {!isReadOnly && (
                  <ActionIcon
                    className={classes.remove}
                    size="sm"
                    tabIndex={-1}
                    aria-label={`Delete ${name.toLocaleLowerCase()}`}
                    title="Delete (Alt+Delete)"
                    onClick={() => remove(item)}
                  >
                    <IconX size={14} />
                  </ActionIcon>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {!isReadOnly && <AddButton className={classes.add} label={addLabel} onClick={append} />}
    </div>
  )
}
