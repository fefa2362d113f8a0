import { Button, Modal, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { StageEdit } from '@shared/contract/channels/applications/stageChannels'
import type { Stage } from '@shared/model/stage'
import { countOf } from '@renderer/format/words'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'

/** A stage that goes, and how many applications are in it. */
export interface RemovedStage {
  stage: Pick<Stage, 'id' | 'name'>
  count: number
}

interface RemoveStageDialogProps {
  /** Empty while nothing is being asked. */
  removed: readonly RemovedStage[]
  targets: readonly Stage[]
  onConfirm: (moves: StageEdit['moves']) => void
  onCancel: () => void
}

const MoveForm = ({ removed, targets, onConfirm, onCancel }: RemoveStageDialogProps) => {
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const moves = removed.map(({ stage: { id } }) => ({
    from: id,
    to: chosen[id] ?? targets[0]?.id ?? '',
  }))
  const total = removed.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      {removed.map(({ stage: { id, name }, count }, index) => (
        <NativeSelect
          key={id}
          {...(index === 0 && { 'data-autofocus': true })}
          label={`Move ${countOf(count, 'application')} from ${name} to`}
          value={chosen[id] ?? targets[0]?.id}
          onChange={({ currentTarget: { value } }) => setChosen({ ...chosen, [id]: value })}
        >
          {targets.map((target) => (
            <option key={target.id} value={target.id}>
              {target.name}
            </option>
          ))}
        </NativeSelect>
      ))}
      <DialogButtons
        cancel={<Button onClick={onCancel}>Cancel</Button>}
        confirm={
          <Button variant="filled" onClick={() => onConfirm(moves)}>
            {`Move ${countOf(total, 'application')} and remove`}
          </Button>
        }
      />
    </>
  )
}

/** Asks where the applications of stages go that are about to be removed. */
export const RemoveStageDialog = (props: RemoveStageDialogProps) => {
  const { removed, onCancel } = props
  return (
    <Modal
      opened={removed.length > 0}
      onClose={onCancel}
      title={removed.length === 1 ? `Remove ${removed[0]?.stage.name ?? ''}` : 'Remove stages'}
    >
      {removed.length > 0 && <MoveForm {...props} />}
    </Modal>
  )
}
