// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConfirmDialog } from '@renderer/ui/dialogs/ConfirmDialog'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

describe('Ctrl+Enter', () => {
  afterEach(cleanup)

  const dialog = (title: string, onConfirm: () => void) => (
    <ConfirmDialog
      opened
      title={title}
      confirmLabel="Delete"
      onConfirm={onConfirm}
      onCancel={() => undefined}
    >
      <label>
        Reason <input />
      </label>
    </ConfirmDialog>
  )

  it('takes a dialog, wherever its focus is', async () => {
    installFakeBridge({})
    const confirm = vi.fn()
    renderInWindow(dialog('Delete it?', confirm))
    const user = userEvent.setup()
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'x')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(confirm).toHaveBeenCalledOnce()
  })

  it('takes only the dialog that lies above', async () => {
    installFakeBridge({})
    const below = vi.fn()
    const above = vi.fn()
    renderInWindow(
      <>
        {dialog('Below', below)}
        {dialog('Above', above)}
      </>,
    )
    await screen.findAllByRole('dialog')
    await userEvent.setup().keyboard('{Control>}{Enter}{/Control}')
    expect(above).toHaveBeenCalledOnce()
    expect(below).not.toHaveBeenCalled()
  })
})
