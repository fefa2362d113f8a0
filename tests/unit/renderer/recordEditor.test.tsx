// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '@shared/contract/result'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { agencyIdSchema, createId } from '@shared/model/ids'
import { useRecordEditor } from '@renderer/lib/useRecordEditor'
import { ConflictDialog } from '@renderer/ui/ConflictDialog'
import { SaveState } from '@renderer/ui/SaveState'
import { editSessions } from '@renderer/lib/editableRecords'
import { installFakeBridge } from '../../helpers/fakeBridge'
import { renderInWindow } from '../../helpers/renderInWindow'

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
      <ConflictDialog title={value.name} state={state} session={session} />
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
  let refusal: Result<never> | null

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
        if (refusal) return refusal
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
    refusal = fail('disk-full', 'The disk is full.')
    await user.type(screen.getByLabelText('Name'), 'Northwind')
    await save()
    expect(getName()).toBe('Northwind')
    expect(screen.getByRole('status').textContent).toBe('Not saved: the disk is full. Retrying')
    refusal = null
    await save()
    expect(stored.name).toBe('Northwind')
  })

  it('shows the kept edit when the view is left and opened again', async () => {
    const user = show()
    refusal = fail('disk-full', 'The disk is full.')
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

  it('has one undo history in all views of the record, which takes back the last edit alone', async () => {
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

  it('asks whose edit stays after a conflict', async () => {
    const user = show()
    const theirs = { ...record, rev: 5, name: 'Theirs' }
    refusal = fail('conflict', 'It was changed elsewhere.', { current: theirs })
    await user.type(screen.getByLabelText('Name'), 'Mine')
    await save()
    refusal = null
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    expect(stored).toMatchObject({ name: 'Mine', rev: 6 })
  })

  it('shows what is on disk after use theirs', async () => {
    const user = show()
    const theirs = { ...record, rev: 5, name: 'Theirs' }
    refusal = fail('conflict', 'It was changed elsewhere.', { current: theirs })
    await user.type(screen.getByLabelText('Name'), 'Mine')
    await save()
    await user.click(screen.getByRole('button', { name: 'Use theirs' }))
    expect(getName()).toBe('Theirs')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(getName()).toBe('Theirs')
  })
})
