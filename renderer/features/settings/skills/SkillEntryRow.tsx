import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { SkillEntry } from '@shared/model/skillList'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { SkillEntryFields } from './SkillEntryFields'
import classes from './skills.module.css'

interface SkillEntryRowProps {
  skill: SkillEntry
  isOpen: boolean
  onToggle: () => void
  /** Takes the changed skill, and what of it changed. */
  onChange: (skill: SkillEntry, key: string) => void
  onRemove: () => void
}

const describe = ({ aliases, notSame }: SkillEntry): string =>
  [
    Object.values(aliases).flat().join(', '),
    notSame.length === 0 ? '' : `not ${notSame.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ')

/** A skill in a list: its names in one line, or as fields. */
export const SkillEntryRow = ({
  skill,
  isOpen,
  onToggle,
  onChange,
  onRemove,
}: SkillEntryRowProps) => {
  const isReadOnly = useIsReadOnly()
  const name = skill.name.trim() === '' ? 'Skill without a name' : skill.name
  return (
    <li className={classes.skill}>
      <div className={classes.row}>
        <span className={classes.name}>
          {name} <span className={classes.facts}>{describe(skill)}</span>
        </span>
        <Button
          size="xs"
          aria-label={`${isOpen ? 'Close' : 'Edit'} “${name}”`}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {isOpen ? 'Close' : 'Edit'}
        </Button>
        <ActionIcon
          size="sm"
          aria-label={`Remove “${name}”`}
          title="Remove"
          disabled={isReadOnly}
          onClick={onRemove}
        >
          <IconTrash size={14} />
        </ActionIcon>
      </div>
      {isOpen && <SkillEntryFields skill={skill} onChange={onChange} />}
    </li>
  )
}
