import { Button, Modal } from '@mantine/core'
import { titleOrPlaceholder } from '@shared/labels/recordTitle'
import type { SkillListId } from '@shared/model/ids'
import { useSkillList } from '@renderer/data/queries'
import { DialogButtons } from '@renderer/ui/dialogs/DialogButtons'
import { SkillListEditor } from './SkillListEditor'

interface SkillListDialogProps {
  id: SkillListId
  onClose: () => void
}

/** A list of skills, to be read and edited. */
export const SkillListDialog = ({ id, onClose }: SkillListDialogProps) => {
  const { data: list } = useSkillList(id)
  return (
    <Modal
      opened
      onClose={onClose}
      size="48rem"
      title={list === undefined ? 'Skills' : titleOrPlaceholder('skillLists', list.name)}
      transitionProps={{ duration: 0 }}
    >
      {list !== undefined && <SkillListEditor key={id} record={list} />}
      <DialogButtons cancel={null} confirm={<Button onClick={onClose}>Done</Button>} />
    </Modal>
  )
}
