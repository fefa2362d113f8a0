import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { UnsortedTarget } from '@shared/domain/roles/editing/moveUnsorted'
import { lineListLabels, skillListLabels } from '../listLabels'
import classes from '../editor.module.css'

const groups: { label: string; targets: { target: UnsortedTarget; label: string }[] }[] = [
  {
    label: 'Key facts',
    targets: [
      { target: 'title', label: 'Title' },
      { target: 'client', label: 'Client' },
      { target: 'department', label: 'Department' },
      { target: 'location', label: 'Location' },
      { target: 'hours', label: 'Working hours' },
      { target: 'reference', label: 'Reference' },
      { target: 'tags', label: 'Tags' },
    ],
  },
  {
    label: 'Role',
    targets: (
      ['company', 'definition', 'responsibilities.primary', 'responsibilities.secondary'] as const
    ).map((target) => ({ target, label: lineListLabels[target].label })),
  },
  {
    label: 'Skills',
    targets: (['skills.hard', 'skills.soft'] as const).map((target) => ({
      target,
      label: skillListLabels[target].label,
    })),
  },
  {
    label: 'Education and experience',
    targets: (
      [
        'education.minimum',
        'education.preferred',
        'education.fields',
        'experience.typicalRange',
        'experience.preferred',
      ] as const
    ).map((target) => ({ target, label: lineListLabels[target].label })),
  },
  {
    label: 'Career path',
    targets: (
      ['careerPath.entryPoints', 'careerPath.advancement', 'careerPath.lateralMoves'] as const
    ).map((target) => ({ target, label: lineListLabels[target].label })),
  },
  {
    label: 'Offer and application',
    targets: (['offer', 'application.text'] as const).map((target) => ({
      target,
      label: lineListLabels[target].label,
    })),
  },
  { label: 'For yourself', targets: [{ target: 'notes', label: 'Notes' }] },
]

interface MoveMenuProps {
  /** E.g. `Unsorted line 2 of 4`. */
  name: string
  onMove: (target: UnsortedTarget) => void
}

/** A menu of all fields that an unsorted line can be moved to. */
export const MoveMenu = ({ name, onMove }: MoveMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button
        className={classes.move}
        size="xs"
        aria-label={`Move ${name.toLocaleLowerCase()} to a field`}
        rightSection={<IconChevronDown size={12} />}
      >
        Move to…
      </Button>
    </Menu.Target>
    <Menu.Dropdown className={classes.moveMenu}>
      {groups.map(({ label, targets }) => (
        <Fragment key={label}>
          <Menu.Label>{label}</Menu.Label>
          {targets.map(({ target, label: targetLabel }) => (
            <Menu.Item key={target} onClick={() => onMove(target)}>
              {targetLabel}
            </Menu.Item>
          ))}
        </Fragment>
      ))}
    </Menu.Dropdown>
  </Menu>
)
