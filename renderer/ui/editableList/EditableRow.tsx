import { IconX } from '@tabler/icons-react'
import {
  memo,
  type ChangeEvent,
  type ClipboardEvent,
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import classes from './EditableList.module.css'

/** What the controls beside a row are about. */
export interface RowControlProps {
  id: string
  /** E.g. `Hard skill 3 of 13`. */
  name: string
}

interface EditableRowProps extends RowControlProps {
  text: string
  placeholder?: string
  hasBullet: boolean
  isReadOnly: boolean
  /** Right of the text. */
  aside?: ReactNode
  below?: ReactNode
  Lead?: ComponentType<RowControlProps>
  Tail?: ComponentType<RowControlProps>
  /** These read the item's id from `data-item`, and keep their identity. */
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  onRemove: (id: string) => void
}

/** One item of a list that is edited in place; drawn again only when something in it changes. */
export const EditableRow = memo(
  ({
    id,
    name,
    text,
    placeholder,
    hasBullet,
    isReadOnly,
    aside,
    below,
    Lead,
    Tail,
    onChange,
    onKeyDown,
    onPaste,
    onRemove,
  }: EditableRowProps) => (
    <li className={classes.item} data-line={id}>
      {!isReadOnly && Lead && <Lead id={id} name={name} />}
      {hasBullet && <span className={classes.bullet} aria-hidden />}
      <div className={classes.body}>
        <div className={classes.head}>
          <textarea
            className={classes.text}
            rows={1}
            data-item={id}
            aria-label={name}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Delete"
            placeholder={placeholder}
            readOnly={isReadOnly}
            value={text}
            onChange={onChange}
            onKeyDown={isReadOnly ? undefined : onKeyDown}
            onPaste={isReadOnly ? undefined : onPaste}
          />
          {aside}
        </div>
        {below}
      </div>
      {!isReadOnly && (
        <span className={classes.tools}>
          {Tail && <Tail id={id} name={name} />}
          <button
            type="button"
            className={classes.tool}
            tabIndex={-1}
            aria-label={`Delete ${name.toLocaleLowerCase()}`}
            title="Delete (Alt+Delete)"
            onClick={() => onRemove(id)}
          >
            <IconX size={14} />
          </button>
        </span>
      )}
    </li>
  ),
)
EditableRow.displayName = 'EditableRow'
