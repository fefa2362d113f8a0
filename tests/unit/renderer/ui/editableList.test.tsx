// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { createListItem, type ListItem } from '@shared/model/listItem'
import { EditableList } from '@renderer/ui/editableList/EditableList'
import { renderInWindow } from '../../../helpers/renderInWindow'

const List = ({ texts }: { texts: string[] }) => {
  const [items, setItems] = useState<ListItem[]>(texts.map(createListItem))
  return (
    <EditableList
      label="Primary functions"
      itemLabel="Function"
      addLabel="Add a function"
      items={items}
      onChange={setItems}
      getText={({ text }) => text}
      setText={(item, text) => ({ ...item, text })}
      createItem={createListItem}
    />
  )
}

const show = (...texts: string[]) => {
  renderInWindow(<List texts={texts} />)
  return userEvent.setup()
}
const fields = () => screen.queryAllByRole<HTMLTextAreaElement>('textbox')
const getTexts = () => fields().map(({ value }) => value)
const putCaret = (index: number, caret: number): void => {
  const field = fields()[index]!
  field.focus()
  field.setSelectionRange(caret, caret)
}
const getCaret = () => {
  const index = fields().findIndex((field) => field === document.activeElement)
  return [index, fields()[index]?.selectionStart]
}

afterEach(cleanup)

describe('a list edited in place', () => {
  it('names every item for a screen reader', () => {
    show('one', 'two')
    expect(screen.getByRole('list', { name: 'Primary functions' })).toBeDefined()
    expect(screen.getByRole('textbox', { name: 'Function 2 of 2' })).toBeDefined()
  })

  it('adds an item on Enter and goes to it', async () => {
    const user = show('one', 'two')
    putCaret(0, 3)
    await user.keyboard('{Enter}new')
    expect(getTexts()).toEqual(['one', 'new', 'two'])
  })

  it('splits an item at the caret', async () => {
    const user = show('onetwo')
    putCaret(0, 3)
    await user.keyboard('{Enter}')
    expect(getTexts()).toEqual(['one', 'two'])
    expect(getCaret()).toEqual([1, 0])
  })

  it('joins with the item before on Backspace at the start', async () => {
    const user = show('one', 'two')
    putCaret(1, 0)
    await user.keyboard('{Backspace}')
    expect(getTexts()).toEqual(['onetwo'])
    expect(getCaret()).toEqual([0, 3])
  })

  it('deletes only a letter on Backspace within the text', async () => {
    const user = show('one', 'two')
    putCaret(1, 1)
    await user.keyboard('{Backspace}')
    expect(getTexts()).toEqual(['one', 'wo'])
  })

  it('keeps the first item on Backspace at its start', async () => {
    const user = show('one', 'two')
    putCaret(0, 0)
    await user.keyboard('{Backspace}')
    expect(getTexts()).toEqual(['one', 'two'])
  })

  it('moves an item with Alt and the arrows, and the caret with it', async () => {
    const user = show('one', 'two', 'three')
    putCaret(0, 2)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(getTexts()).toEqual(['two', 'one', 'three'])
    expect(getCaret()).toEqual([1, 2])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(getTexts()).toEqual(['one', 'two', 'three'])
  })

  it('turns each pasted line into an item, without bullets', async () => {
    const user = show('before after')
    putCaret(0, 7)
    await user.paste('• first\n• second\n\n• third')
    expect(getTexts()).toEqual(['before first', 'second', 'thirdafter'])
    expect(getCaret()).toEqual([2, 5])
  })

  it('pastes one line as text', async () => {
    const user = show('ad')
    putCaret(0, 1)
    await user.paste('bc')
    expect(getTexts()).toEqual(['abcd'])
  })

  it('deletes an item with Alt and Delete, and by its button', async () => {
    const user = show('one', 'two', 'three')
    putCaret(1, 0)
    await user.keyboard('{Alt>}{Delete}{/Alt}')
    expect(getTexts()).toEqual(['one', 'three'])
    expect(getCaret()).toEqual([0, 3])
    await user.click(screen.getByRole('button', { name: 'Delete function 2 of 2' }))
    expect(getTexts()).toEqual(['one'])
  })

  it('goes from item to item with the arrows at the ends of the text', async () => {
    const user = show('one', 'two')
    putCaret(0, 3)
    await user.keyboard('{ArrowDown}')
    expect(getCaret()).toEqual([1, 0])
    await user.keyboard('{ArrowUp}')
    expect(getCaret()).toEqual([0, 3])
  })

  it('offers to add the first item to an empty list', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Add a function' }))
    await user.keyboard('one')
    expect(getTexts()).toEqual(['one'])
  })
})
