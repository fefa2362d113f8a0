import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import classes from './ListOver.module.css'

interface ListOverProps {
  /** E.g. `Roles`. */
  label: string
  list: ReactNode
  /** What is beside the list where there is room. */
  children: ReactNode
}

/**
 * A list in a window too narrow for it and its records: a button shows it over them, and choosing
 * a record or Escape hides it again.
 */
export const ListOver = ({ label, list, children }: ListOverProps) => {
  const [isShown, setShown] = useState(false)
  const pane = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  const show = (): void => {
    flushSync(() => setShown(true))
    pane.current?.querySelector<HTMLElement>('[role="listbox"], input, button')?.focus()
  }
  const hide = (): void => {
    setShown(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented && event.key !== 'Enter') return
    if (event.key === 'Escape') hide()
    else if (event.key === 'Enter' && event.target instanceof HTMLElement)
      if (event.target.role === 'listbox') setShown(false)
  }
  const onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('[role="option"]')) hide()
  }

  return (
    <div className={classes.root}>
      <div className={classes.rail}>
        <ActionIcon
          ref={button}
          aria-label={`${isShown ? 'Hide' : 'Show'} the list: ${label}`}
          aria-expanded={isShown}
          title={label}
          onClick={isShown ? hide : show}
        >
          <IconLayoutSidebarLeftExpand size={16} />
        </ActionIcon>
      </div>
      <div className={classes.record}>{children}</div>
      <div
        ref={pane}
        className={classes.list}
        data-pane="list"
        hidden={!isShown}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {list}
      </div>
    </div>
  )
}
