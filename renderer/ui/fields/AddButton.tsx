import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'

interface AddButtonProps {
  label: string
  className?: string
  onClick: () => void
}

/** Adds an item to the list above it. */
export const AddButton = ({ label, className, onClick }: AddButtonProps) => (
  <Button
    className={className}
    size="xs"
    variant="subtle"
    color="gray"
    leftSection={<IconPlus size={14} />}
    onClick={onClick}
  >
    {label}
  </Button>
)
