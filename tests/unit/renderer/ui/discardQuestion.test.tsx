// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { NewWorkspaceDialog } from '@renderer/features/workspaces/NewWorkspaceDialog'
import { renderInWindow } from '../../../helpers/renderInWindow'

const Harness = () => {
  const [isOpen, setOpen] = useState(true)
  return <NewWorkspaceDialog opened={isOpen} onClose={() => setOpen(false)} />
}

const dialog = () => screen.queryByRole('dialog', { name: 'New workspace' })

describe('Escape in a dialog', () => {
  afterEach(cleanup)

  it('asks before it throws away what was typed, and keeps it if one says no', async () => {
    const user = userEvent.setup()
    renderInWindow(<Harness />)
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' })
    await user.type(name, 'My roles{Escape}')
    const question = await screen.findByRole('dialog', { name: 'Discard the new workspace?' })
    expect(question).toBeTruthy()
    await user.click(screen.getAllByRole('button', { name: 'Cancel' }).at(-1) ?? name)
    expect(dialog()).not.toBeNull()
    expect(name.value).toBe('My roles')
  })

  it('leaves at once where nothing was typed', async () => {
    const user = userEvent.setup()
    renderInWindow(<Harness />)
    await screen.findByRole('textbox', { name: 'Name' })
    await user.keyboard('{Escape}')
    expect(dialog()).toBeNull()
  })
})
