// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { agencyIdSchema, createId } from '@shared/model/ids'
import { useRecordEditor } from '@renderer/editing/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/dialogs/ConflictDialog'
import { SaveState } from '@renderer/ui/layout/SaveState'
import { editSessions } from '@renderer/editing/editableRecords'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const Editor = ({ record }: { record: Agency }) => {
  const { value, edit, undo, redo, state, session } = useRecordEditor('agencies', record)
  return (
    <>
      <input
        aria-label="Name"
        value={value.name}
        onChange={({ currentTarget }) =>
          edit((draft) => void (draft.name = currentTarget.value), 'name')
        }
      />
      <button onClick={undo}>Undo</button>
      <button onClick={redo}>Redo</button>
      <SaveState state={state} />
      <ConflictDialog collection="agencies" title={value.name} state={state} session={session} />
    </>
  )
}

/** Another view of the same record. */
const NotesEditor = ({ record }: { record: Agency }) => {
  const { value, edit, undo } = useRecordEditor('agencies', record)
  return (
    <>
      <input
        aria-label="Notes"
        value={value.notes}
        onChange={({ currentTarget }) =>
          edit((draft) => void (draft.notes = currentTarget.value), 'notes')
        }
      />
      <button onClick={undo}>Undo notes</button>
    </>
  )
}

describe('a record that is edited', () => {
  let record: Agency
  let stored: Agency
  let refusal: (() => Result<never>) | null

  const show = () => {
    renderInWindow(<Editor record={record} />)
    return userEvent.setup()
  }
  const getName = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value
  const getNotes = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Notes' }).value
  const save = () => act(() => editSessions.agencies.flush([record.id]))

  beforeEach(() => {
    record = {
      ...createEmptyAgencyDraft(),
      id: createId(agencyIdSchema),
      rev: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    }
    stored = record
    refusal = null
    installFakeBridge({
      'agencies.save': ({ record: edited }) => {
        if (refusal) {
          const answer = refusal()
          refusal = null
          return answer
        }
        stored = { ...edited, rev: edited.rev + 1, updatedAt: new Date().toISOString() }
        return ok(stored)
      },
    })
  })
  afterEach(() => {
    editSessions.agencies.discard([record.id])
    cleanup()
  })

  it('saves what is typed and says so', async () => {
    const user = show()
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    expect(screen.getByRole('status').textContent).toBe('Saving…')
    await save()
    expect(stored.name).toBe('Northwind')
    expect(screen.getByRole('status').textContent).toMatch(/^Saved/)
  })

  it('keeps the edit on screen when the disk is full, and says what happened', async () => {
    const user = show()
    refusal = () => fail('disk-full', 'The disk is full.')
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    await save()
    expect(getName()).toBe('Northwind')
    expect(screen.getByRole('status').textContent).toBe('Not saved: the disk is full. Retrying')
    await save()
    expect(stored.name).toBe('Northwind')
  })

  it('still shows the edit when the view is left and opened again', async () => {
    const user = show()
    refusal = () => fail('disk-full', 'The disk is full.')
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    cleanup()
    show()
    expect(getName()).toBe('Northwind')
  })

  it('undoes and redoes typing, and saves that too', async () => {
    const user = show()
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    await save()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(getName()).toBe('')
    await save()
    expect(stored).toMatchObject({ name: '', rev: 3 })
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(getName()).toBe('Northwind')
  })

  it('has one undo history in all views of the record, which undoes only the last edit', async () => {
    renderInWindow(
      <>
        <Editor record={record} />
        <NotesEditor record={record} />
      </>,
    )
    const user = userEvent.setup()
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    await user.type(screen.getByLabelText('Notes'), 'Pays late')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(getName()).toBe('Northwind')
    expect(getNotes()).toBe('')
    await user.click(screen.getByRole('button', { name: 'Undo notes' }))
    expect(getName()).toBe('')
  })

  describe('that is changed elsewhere while it is edited', () => {
    /** Makes the main process refuse the next save, because the record now looks like this. */
    const changeElsewhere = (change: Partial<Agency>): void => {
      const current = { ...stored, ...change, rev: stored.rev + 1 }
      refusal = () => {
        stored = current
        return fail('conflict', 'It was changed elsewhere.', { current })
      }
    }
    const showBoth = () => {
      renderInWindow(
        <>
          <Editor record={record} />
          <NotesEditor record={record} />
        </>,
      )
      return userEvent.setup()
    }
    const merge = (user: UserEvent) =>
      user.click(screen.getByRole('button', { name: 'Merge as chosen' }))

    it('merges changes to other fields without asking', async () => {
      const user = showBoth()
      await user.type(screen.getByLabelText('Name'), 'Mine')
      changeElsewhere({ notes: 'Theirs' })
      await save()
      expect(screen.queryByRole('dialog')).toBeNull()
      expect([getName(), getNotes()]).toEqual(['Mine', 'Theirs'])
      expect(stored).toMatchObject({ name: 'Mine', notes: 'Theirs', rev: 3 })
      expect(document.activeElement).toBe(screen.getByLabelText('Name'))
      await user.keyboard('!')
      expect(getName()).toBe('Mine!')
      await user.click(screen.getByRole('button', { name: 'Undo' }))
      expect([getName(), getNotes()]).toEqual(['', 'Theirs'])
      await user.click(screen.getByRole('button', { name: 'Redo' }))
      expect([getName(), getNotes()]).toEqual(['Mine!', 'Theirs'])
    })

    it('asks only about the field that was changed on both sides', async () => {
      const user = showBoth()
      await user.type(screen.getByLabelText('Name'), 'Mine')
      changeElsewhere({ name: 'Theirs', notes: 'Theirs too' })
      await save()
      const dialog = await screen.findByRole('dialog')
      expect(within(dialog).getAllByRole('group')).toHaveLength(1)
      expect(within(dialog).getByRole('group', { name: 'Name' })).toBeTruthy()
      expect(within(dialog).getByRole('radio', { name: 'Mine' })).toBeTruthy()
      await user.click(within(dialog).getByRole('radio', { name: 'Theirs' }))
      await merge(user)
      expect([getName(), getNotes()]).toEqual(['Theirs', 'Theirs too'])
      await save()
      expect(stored).toMatchObject({ name: 'Theirs', notes: 'Theirs too' })
    })

    it('saves what was typed if that is chosen', async () => {
      const user = showBoth()
      await user.type(screen.getByLabelText('Name'), 'Mine')
      changeElsewhere({ name: 'Theirs', notes: 'Theirs too' })
      await save()
      await user.click(await screen.findByRole('radio', { name: 'Mine' }))
      await merge(user)
      await save()
      expect(stored).toMatchObject({ name: 'Mine', notes: 'Theirs too' })
    })

    it.each([
      { chosen: 'Theirs', other: 'Mine' },
      { chosen: 'Mine', other: 'Theirs' },
    ])('restores the other value when choosing “$chosen” is undone', async ({ chosen, other }) => {
      const user = showBoth()
      await user.type(screen.getByLabelText('Name'), 'Mine')
      changeElsewhere({ name: 'Theirs', notes: 'Theirs too' })
      await save()
      await user.click(await screen.findByRole('radio', { name: chosen }))
      await merge(user)
      await user.click(screen.getByRole('button', { name: 'Undo' }))
      expect([getName(), getNotes()]).toEqual([other, 'Theirs too'])
      await user.click(screen.getByRole('button', { name: 'Redo' }))
      expect([getName(), getNotes()]).toEqual([chosen, 'Theirs too'])
    })

    it('can’t be answered by accident while still typing', async () => {
      const user = showBoth()
      await user.type(screen.getByLabelText('Name'), 'Mine')
      changeElsewhere({ name: 'Theirs' })
      await save()
      await screen.findByRole('dialog')
      await user.keyboard(' and on{Enter}{Escape}')
      expect(screen.getByRole('dialog')).toBeTruthy()
      const button = screen.getByRole('button', { name: 'Merge as chosen' })
      expect(button.hasAttribute('disabled')).toBe(true)
    })
  })

  it('takes over what another program wrote, and keeps the undo history', async () => {
    const { rerender } = renderInWindow(<Editor record={record} />)
    const user = userEvent.setup()
    await user.type(screen.getByLabelText('Name'), 'Mine')
    await save()
    const theirs = { ...stored, rev: stored.rev + 1, notes: 'Theirs' }
    stored = theirs
    rerender(<Editor record={theirs} />)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await save()
    expect(stored).toMatchObject({ name: '', notes: 'Theirs' })
  })
})
