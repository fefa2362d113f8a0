import { Button, Modal, SegmentedControl } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import { findStage } from '@shared/domain/stages/findStage'
import type { RoleId } from '@shared/model/ids'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { useStageLists } from '@renderer/data/useStages'
import { StageName } from '@renderer/ui/layout/StageMark'
import { RemoveStageDialog, type RemovedStage } from './RemoveStageDialog'
import { StageEditor } from './StageEditor'
import { useStageEditing, type StageEditing } from './useStageEditing'
import classes from './stages.module.css'

interface RoleStagesProps {
  roleId: RoleId
  editing: StageEditing
}

const RoleStages = ({ roleId, editing }: RoleStagesProps) => {
  const isReadOnly = useIsReadOnly()
  const lists = useStageLists()
  const [lost, setLost] = useState<readonly RemovedStage[]>([])

  const takeWorkspaceStages = (): void => {
    const found = [...editing.usedIds]
      .filter((id) => !lists.workspace.some((stage) => stage.id === id))
      .map((id) => ({ stage: findStage(lists, roleId, id), count: editing.countIn(id) }))
    if (found.length === 0) editing.replace(null, [])
    else setLost(found)
  }
  return (
    <>
      <SegmentedControl
        className={classes.switch}
        aria-label="Stages of this role"
        disabled={isReadOnly}
        data={[
          { value: 'workspace', label: 'As the workspace' },
          { value: 'own', label: 'Its own' },
        ]}
        value={editing.isOwn ? 'own' : 'workspace'}
        onChange={(value) => {
          if (value === 'own') editing.replace(lists.workspace, [])
          else takeWorkspaceStages()
        }}
      />
      {editing.isOwn ? (
        <StageEditor editing={editing} />
      ) : (
        <ol className={classes.list} aria-label="Stages">
          {editing.stages.map((stage) => (
            <li key={stage.id} className={classes.shown}>
              <StageName stage={stage} />
            </li>
          ))}
        </ol>
      )}
      <RemoveStageDialog
        removed={lost}
        targets={lists.workspace}
        onCancel={() => setLost([])}
        onConfirm={(moves) => {
          editing.replace(null, moves)
          setLost([])
        }}
      />
    </>
  )
}

const OpenRoleStages = ({ roleId }: { roleId: RoleId }) => {
  const editing = useStageEditing(roleId)
  return editing && <RoleStages roleId={roleId} editing={editing} />
}

/** A button that opens the stages of a role: those of the workspace, or its own. */
export const RoleStagesButton = ({ roleId }: { roleId: RoleId }) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button leftSection={<IconListDetails size={14} />} onClick={() => setIsOpen(true)}>
        Stages
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size="46rem"
        title="Stages of this role"
      >
        {isOpen && <OpenRoleStages roleId={roleId} />}
      </Modal>
    </>
  )
}
