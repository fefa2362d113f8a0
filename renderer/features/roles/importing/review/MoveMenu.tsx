import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import { targetGroups } from './placeLabels'
import classes from './review.module.css'

interface MoveMenuProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  isDisabled: boolean
  onMove: (target: ReviewTarget) => void
  /** Called with a target for all that stands below; undefined where the chosen line is no heading. */
  onMoveBelow: ((target: ReviewTarget) => void) | undefined
}

/** No keys: the key that opens the menu on a line would close it at once. */
const outsideEvents = ['mousedown', 'touchstart']

/** Puts the focus into a menu that was opened from elsewhere than its button. */
const useFocusInside = (isOpen: boolean) => {
  const dropdown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const timer = setTimeout(() => {
      dropdown.current?.querySelector<HTMLElement>('[data-menu-item]')?.focus()
    }, 0)
    return () => clearTimeout(timer)
  }, [isOpen])
  return dropdown
}

const Targets = ({ onMove }: { onMove: (target: ReviewTarget) => void }) => (
  <div className={classes.targets}>
    {targetGroups.map(({ label, targets }) => (
      <div key={label} className={classes.targetGroup}>
        <Menu.Label>{label}</Menu.Label>
        {targets.map(({ target, label: name, letter }) => (
          <Menu.Item key={target} rightSection={letter} onClick={() => onMove(target)}>
            {name}
          </Menu.Item>
        ))}
      </div>
    ))}
  </div>
)

/** Every place that the chosen lines can go to, with the key that does the same. */
export const MoveMenu = ({
  isOpen,
  onOpenChange,
  isDisabled,
  onMove,
  onMoveBelow,
}: MoveMenuProps) => {
  const dropdown = useFocusInside(isOpen)
  return (
    <Menu
      opened={isOpen}
      onChange={onOpenChange}
      position="top-end"
      returnFocus={false}
      clickOutsideEvents={outsideEvents}
    >
      <Menu.Target>
        <Button size="xs" disabled={isDisabled} rightSection={<IconChevronDown size={12} />}>
          Move to…
        </Button>
      </Menu.Target>
      <Menu.Dropdown ref={dropdown} className={classes.moveMenu}>
        {onMoveBelow && (
          <>
            <Menu.Sub>
              <Menu.Sub.Target>
                <Menu.Sub.Item>All below this heading</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown className={classes.moveMenu}>
                <Targets onMove={onMoveBelow} />
              </Menu.Sub.Dropdown>
            </Menu.Sub>
            <Menu.Divider />
          </>
        )}
        <Targets onMove={onMove} />
      </Menu.Dropdown>
    </Menu>
  )
}
