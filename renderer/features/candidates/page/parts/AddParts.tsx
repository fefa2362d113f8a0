import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useParts, type PartName } from './parts'
import classes from '../page.module.css'

interface AddPartsProps {
  /** The parts in which nothing stands yet, with their titles. */
  empty: readonly { part: PartName; title: string }[]
}

/** Opens parts in which nothing stands yet. */
export const AddParts = ({ empty }: AddPartsProps) => {
  const { isReadOnly, isEdited, edit } = useParts()
  const missing = empty.filter(({ part }) => !isEdited(part))
  if (isReadOnly || missing.length === 0) return null
  return (
    <div className={classes.add} role="group" aria-label="Add to the page">
      {missing.map(({ part, title }) => (
        <Button
          key={part}
          size="xs"
          variant="subtle"
          color="gray"
          data-edit-part={part}
          leftSection={<IconPlus size={14} />}
          onClick={() => edit(part)}
        >
          {title}
        </Button>
      ))}
    </div>
  )
}
