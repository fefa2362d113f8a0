import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ApplicationId } from '@shared/model/ids'
import type { RoleApplication } from '@shared/model/workspace/summaries'
import { mostColumns } from './useShownApplications'

interface CandidateChooserProps {
  rows: RoleApplication[]
  isShown: (id: ApplicationId) => boolean
  onToggle: (id: ApplicationId) => void
}

/** Chooses which of the role's candidates to show side by side: one to six. */
export const CandidateChooser = ({ rows, isShown, onToggle }: CandidateChooserProps) => {
  const shownCount = rows.filter(({ application }) => isShown(application.id)).length
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} />}>
          {shownCount} of {rows.length} candidates
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Candidates to compare">
        <Stack gap={8}>
          {rows.map(({ application, candidate }) => {
            const shown = isShown(application.id)
            return (
              <Checkbox
                key={application.id}
                label={titleOrPlaceholder('candidates', candidate.name)}
                checked={shown}
                disabled={shown ? shownCount === 1 : shownCount === mostColumns}
                onChange={() => onToggle(application.id)}
              />
            )
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
