import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { headingTargetSchema, type HeadingTarget } from '@shared/model/workspace/headingRule'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import { useFocusInside } from '@renderer/ui/menus/useFocusInside'
import { targetGroups } from '../lines/placeLabels'
import { TargetGrid } from '../../moving/TargetGrid'
import classes from '../../moving/moving.module.css'

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
      <Menu.Dropdown ref={dropdown} className={classes.menu}>
        {onMoveBelow && (
          <>
            <Menu.Sub>
              <Menu.Sub.Target>
                <Menu.Sub.Item>All below this heading</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown className={classes.menu}>
                <TargetGrid groups={targetGroups} onMove={onMoveBelow} />
              </Menu.Sub.Dropdown>
            </Menu.Sub>
            {onRemember && (
              <Menu.Sub>
                <Menu.Sub.Target>
                  <Menu.Sub.Item>Remember this heading as</Menu.Sub.Item>
                </Menu.Sub.Target>
                <Menu.Sub.Dropdown className={classes.menu}>
                  <Meanings onRemember={onRemember} />
                </Menu.Sub.Dropdown>
              </Menu.Sub>
            )}
            <Menu.Divider />
          </>
        )}
        <TargetGrid groups={targetGroups} onMove={onMove} />
      </Menu.Dropdown>
    </Menu>
  )
}
