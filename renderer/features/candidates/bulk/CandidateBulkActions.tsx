import { Button, Menu } from '@mantine/core'
import type { CandidateId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { tagCandidates } from '@renderer/ui/tasks/tagRecords'
import { countOf } from '@renderer/format/words'
import { TagButton } from '@renderer/ui/recordList/TagButton'
import { askForRole } from '../applications/roleChoice'
import { askForStage } from './stageChoice'

interface CandidateActionsProps {
  ids: CandidateId[]
  onRemove: (ids: CandidateId[]) => void
}

/** What can be done to several candidates at once. */
export const CandidateBulkActions = ({ ids, onRemove }: CandidateActionsProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <Button size="xs" disabled={isReadOnly} onClick={() => askForRole(ids)}>
        Add to role…
      </Button>
      <Button size="xs" disabled={isReadOnly} onClick={() => void askForStage(ids)}>
        Stage…
      </Button>
      <TagButton onTag={(tags) => void tagCandidates(ids, tags)} />
      <Button size="xs" disabled={isReadOnly} onClick={() => onRemove(ids)}>
        Delete
      </Button>
    </>
  )
}

/** The context menu of the chosen candidates. */
export const CandidateContextMenu = ({ ids, onRemove }: CandidateActionsProps) => {
  const isReadOnly = useIsReadOnly()
  return (
    <>
      <Menu.Item disabled={isReadOnly} onClick={() => askForRole(ids)}>
        Add to role…
      </Menu.Item>
      <Menu.Item disabled={isReadOnly} onClick={() => void askForStage(ids)}>
        Move to stage…
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item disabled={isReadOnly} onClick={() => onRemove(ids)}>
        Delete {countOf(ids.length, 'candidate')}
      </Menu.Item>
    </>
  )
}
