import { Modal } from '@mantine/core'
import { useAction } from '@renderer/actions/useAction'
import { useIsReadOnly } from '@renderer/data/useIsReadOnly'
import { ChooseSnippet } from './ChooseSnippet'
import { MakeSnippetDialog } from './MakeSnippetDialog'
import { addStarters } from './snippetCommands'
import { chooseSnippet, closeSnippetDialog, useSnippetDialog } from './snippetState'
import classes from '../library/library.module.css'

/** The dialogs about snippets, and the action that opens them without a role. */
export const SnippetDialogs = () => {
  const { opened, target, shownId } = useSnippetDialog()
  useAction('snippets.manage', { perform: () => chooseSnippet(null) })
  useAction('snippets.addStarters', {
    isEnabled: !useIsReadOnly(),
    perform: () => void addStarters(),
  })
  return (
    <>
      <Modal
        opened={opened === 'choose'}
        onClose={closeSnippetDialog}
        size="xl"
        title="Snippets"
        classNames={{ content: classes.content, body: classes.body }}
      >
        <ChooseSnippet target={target} firstShown={shownId} />
      </Modal>
      <MakeSnippetDialog />
    </>
  )
}
