// @vitest-environment jsdom
import { Notifications, notifications } from '@mantine/notifications'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { notifyDone, notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { renderInWindow } from '../../../helpers/renderInWindow'

const shown = () =>
  screen.queryAllByText(/^(Deleted|Merged|The disk)/).map((each) => each.textContent)

describe('toasts', () => {
  afterEach(() => {
    act(() => notifications.clean())
    cleanup()
  })

  const show = () => {
    renderInWindow(<Notifications limit={1} transitionDuration={0} />)
    return userEvent.setup()
  }

  it('are shown one at a time, the newest instead of the one before', async () => {
    show()
    const onClose = vi.fn()
    act(() => void notifyUndo({ message: 'Deleted “A”.', onUndo: () => undefined, onClose }))
    act(() => notifyDone('Merged “B”.'))
    await waitFor(() => expect(shown()).toEqual(['Merged “B”.']))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('let an error wait until it is read', async () => {
    const user = show()
    act(() => notifyError({ message: 'The disk is full.' }))
    act(() => notifyDone('Merged “B”.'))
    await waitFor(() => expect(shown()).toEqual(['Merged “B”.']))
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(shown()).toEqual(['The disk is full.']))
  })

  it('do not repeat an error', async () => {
    const user = show()
    act(() => notifyError({ message: 'The disk is full.' }))
    act(() => notifyError({ message: 'The disk is full.' }))
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(shown()).toEqual([]))
  })
})
