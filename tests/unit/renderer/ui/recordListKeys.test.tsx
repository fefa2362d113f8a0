// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { RecordList } from '@renderer/ui/recordList/RecordList'
import { renderInWindow } from '../../../helpers/renderInWindow'

const rows = [
  { id: 'a', name: 'Amara' },
  { id: 'b', name: 'Bo' },
]

const pressDelete = async (activeId: string) => {
  const onDelete = vi.fn<(ids: string[]) => void>()
  renderInWindow(
    <RecordList
      rows={rows}
      label="Candidates"
      activeId={activeId}
      onOpen={() => undefined}
      getText={({ name }) => name}
      renderRow={({ name }) => name}
      onDelete={onDelete}
      empty={null}
    />,
  )
  screen.getByRole('listbox', { name: 'Candidates' }).focus()
  await userEvent.setup().keyboard('{Delete}')
  return onDelete
}

afterEach(cleanup)

it('deletes the chosen row by key', async () => {
  expect(await pressDelete('b')).toHaveBeenCalledExactlyOnceWith(['b'])
})

it('deletes nothing by key while the chosen record is no longer listed', async () => {
  expect(await pressDelete('just-deleted')).not.toHaveBeenCalled()
})
