import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { headingTargetSchema, type HeadingTarget } from '@shared/model/workspace/headingRule'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import { targetGroups } from '../lines/placeLabels'
import classes from './review.module.css'

interface MoveMenuProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  isDisabled: boolean
  onMove: (target: ReviewTarget) => void
  /** Called with a target for everything below the heading; undefined if the chosen line is not a heading. */
  onMoveBelow: ((target: ReviewTarget) => void) | undefined
  /** Called with the new meaning of the heading; undefined if the chosen line is not a heading. */
  onRemember: ((target: HeadingTarget, label: string) => void) | undefined
}

/** No keyboard shortcut: the key that opens the menu on a line would close it at once. */
const outsideEvents = ['mousedown', 'touchstart']

/** Moves the focus into a menu that was not opened by its button. */
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

const readHeadingTarget = (target: ReviewTarget): HeadingTarget | null =>
  headingTargetSchema.safeParse(target).data ?? null

/** The possible meanings of a heading: the places that contain several lines. */
const Meanings = ({
  onRemember,
}: {
  onRemember: (target: HeadingTarget, label: string) => void
}) => (
  <>
    {targetGroups.flatMap(({ targets }) =>
      targets.flatMap(({ target, label }) => {
        const meaning = readHeadingTarget(target)
        return meaning === null
          ? []
          : [
              <Menu.Item key={target} onClick={() => onRemember(meaning, label)}>
                {label}
              </Menu.Item>,
            ]
      }),
    )}
  </>
)

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

/** A menu of all places that the chosen lines can be moved to, with their keys. */
export const MoveMenu = ({
  isOpen,
  onOpenChange,
  isDisabled,
  onMove,
  onMoveBelow,
  onRemember,
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
            {onRemember && (
              <Menu.Sub>
                <Menu.Sub.Target>
                  <Menu.Sub.Item>Remember this heading as</Menu.Sub.Item>
                </Menu.Sub.Target>
                <Menu.Sub.Dropdown className={classes.moveMenu}>
                  <Meanings onRemember={onRemember} />
                </Menu.Sub.Dropdown>
              </Menu.Sub>
            )}
            <Menu.Divider />
          </>
        )}
        <Targets onMove={onMove} />
      </Menu.Dropdown>
    </Menu>
  )
}
