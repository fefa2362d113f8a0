// @vitest-environment jsdom
import { notifications } from '@mantine/notifications'
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { notifyDone, notifyError, notifyUndo } from '@renderer/ui/tasks/notify'
import { Toasts } from '@renderer/ui/tasks/Toasts'
import { renderInWindow } from '../../../helpers/renderInWindow'

const shown = () =>
  screen.queryAllByText(/^(Deleted|Merged|The disk)/).map((each) => each.textContent)

describe('toasts', () => {
  afterEach(() => {
    act(() => notifications.clean())
    cleanup()
  })

  const show = () => {
    renderInWindow(<Toasts />)
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
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(shown()).toEqual(['The disk is full.']))
  })

  it('let nobody undo what a toast that is leaving was about', async () => {
    const user = show()
    const undoFirst = vi.fn()
    const undoSecond = vi.fn()
    act(() => void notifyUndo({ message: 'Deleted “A”.', onUndo: undoFirst }))
    act(() => void notifyUndo({ message: 'Deleted “B”.', onUndo: undoSecond }))
    // At once, without waiting until the first has left.
    expect(shown()).toEqual(['Deleted “B”.'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(undoFirst).not.toHaveBeenCalled()
    expect(undoSecond).toHaveBeenCalledOnce()
  })

  it('do not repeat an error', async () => {
    const user = show()
    act(() => notifyError({ message: 'The disk is full.' }))
    act(() => notifyError({ message: 'The disk is full.' }))
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }))
    await waitFor(() => expect(shown()).toEqual([]))
  })
})
