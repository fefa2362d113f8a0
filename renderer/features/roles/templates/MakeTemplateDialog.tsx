import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { RoleId } from '@shared/model/ids'
import { useRole } from '@renderer/data/queries'
import { useDiscardQuestion } from '@renderer/ui/dialogs/useDiscardQuestion'
import { MakeTemplate, type MakeTemplateProps } from './MakeTemplate'
import { closeTemplateDialog, useTemplateDialog } from './templateState'
import classes from '../library/library.module.css'

const MakeTemplateOf = ({
  roleId,
  ...props
}: { roleId: RoleId } & Omit<MakeTemplateProps, 'role'>) => {
  const { data: role } = useRole(roleId)
  return role ? <MakeTemplate role={role} {...props} /> : null
}

/** Asks what a template of a role is called, and what it keeps. */
export const MakeTemplateDialog = () => {
  const { opened, roleId } = useTemplateDialog()
  const [hasTyped, setTyped] = useState(false)
  const close = (): void => {
    setTyped(false)
    closeTemplateDialog()
  }
  const { leave, question } = useDiscardQuestion({
    what: 'the new template',
    hasTyped,
    onLeave: close,
  })
  return (
    <>
      <Modal
        opened={opened === 'make'}
        onClose={leave}
        size="xl"
        title="Save as template"
        classNames={{ content: classes.content, body: classes.body }}
      >
        {roleId && (
          <MakeTemplateOf roleId={roleId} onTyped={() => setTyped(true)} onClose={close} />
        )}
      </Modal>
      {question}
    </>
  )
}
