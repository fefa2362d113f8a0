import { Modal } from '@mantine/core'
import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { ChooseTemplate } from './ChooseTemplate'
import { MakeTemplateDialog } from './MakeTemplateDialog'
import { chooseTemplate, closeTemplateDialog, useTemplateDialog } from './templateState'
import classes from '../library/library.module.css'

/** The dialogs about templates, and the action that opens them. */
export const TemplateDialogs = () => {
  const { opened } = useTemplateDialog()
  const isReadOnly = useIsReadOnly()
  useAction('role.createFromTemplate', { isEnabled: !isReadOnly, perform: chooseTemplate })
  return (
    <>
      <Modal
        opened={opened === 'choose'}
        onClose={closeTemplateDialog}
        size="xl"
        title="New role from a template"
        classNames={{ content: classes.content, body: classes.body }}
      >
        <ChooseTemplate />
      </Modal>
      <MakeTemplateDialog />
    </>
  )
}
