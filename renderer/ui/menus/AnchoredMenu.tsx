import { Menu } from '@mantine/core'
import type { KeyboardEventHandler, ReactNode } from 'react'
import { useFocusInside } from './useFocusInside'
import classes from './menus.module.css'

interface AnchoredMenuProps {
  label: string
  /** What the menu opens beside; it gets the focus back when nothing was chosen. */
  anchor: HTMLElement
  onClose: () => void
  className?: string
  onKeyDown?: KeyboardEventHandler
  /** Items and labels. */
  children: ReactNode
}

/** No keyboard shortcut: the key that opens the menu would close it at once. */
const outsideEvents = ['mousedown', 'touchstart']

/** A menu that is drawn only once it is open, so that many buttons may each have it. */
export const AnchoredMenu = ({
  label,
  anchor,
  onClose,
  className,
  onKeyDown,
  children,
}: AnchoredMenuProps) => {
  const dropdown = useFocusInside(true)
  const { left, top, width, height } = anchor.getBoundingClientRect()
  return (
    <Menu
      opened
      onChange={(isOpen) => {
        if (isOpen) return
        onClose()
        if (dropdown.current?.contains(document.activeElement)) anchor.focus()
      }}
      returnFocus={false}
      clickOutsideEvents={outsideEvents}
    >
      <Menu.Target>
        <span aria-hidden className={classes.anchor} style={{ left, top, width, height }}>
          {label}
        </span>
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} className={className} onKeyDown={onKeyDown}>
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
