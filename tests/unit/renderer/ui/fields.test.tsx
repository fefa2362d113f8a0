// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Day } from '@shared/model/record'
import { DayInput } from '@renderer/ui/fields/DayInput'
import { MailInput } from '@renderer/ui/fields/MailInput'
import { Picker } from '@renderer/ui/fields/Picker'
import { TagsField } from '@renderer/ui/fields/TagsField'
import { EntryList } from '@renderer/ui/layout/EntryList'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const types = [
  { value: 'full-time', label: 'Full-time' },
  { value: 'part-time', label: 'Part-time' },
]

let chosen: string | null = null

const EmploymentPicker = () => {
  const [value, setValue] = useState<string | null>(null)
  chosen = value
  return <Picker label="Employment" data={types} value={value} onChange={setValue} isClearable />
}

const value = (element: HTMLElement) => (element as HTMLInputElement).value
const focused = () => document.activeElement?.getAttribute('aria-label')

describe('a picker', () => {
  afterEach(cleanup)

  const show = () => {
    renderInWindow(
      <>
        <EmploymentPicker />
        <button type="button">Next</button>
      </>,
    )
    return { user: userEvent.setup(), field: screen.getByRole('combobox', { name: 'Employment' }) }
  }

  it('highlights the first match while one types', async () => {
    const { user, field } = show()
    await user.type(field, 'full')
    const id = field.getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(id)?.textContent).toBe('Full-time')
  })

  it.each(['{Enter}', '{Tab}'])('takes it on %s', async (key) => {
    const { user, field } = show()
    await user.type(field, `Full${key}`)
    expect(chosen).toBe('full-time')
    expect(value(field)).toBe('Full-time')
  })

  it('takes it when the field is left by the mouse', async () => {
    const { user, field } = show()
    await user.type(field, 'Full')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(chosen).toBe('full-time')
  })

  it('replaces its text when one clicks and types', async () => {
    const { user, field } = show()
    await user.type(field, 'full{Tab}')
    await user.click(field)
    await user.keyboard('part{Enter}')
    expect(chosen).toBe('part-time')
  })

  it('goes through the matches with the arrows', async () => {
    const { user, field } = show()
    await user.type(field, 'time{ArrowDown}{Enter}')
    expect(chosen).toBe('part-time')
  })

  it('takes back what was typed on Escape', async () => {
    const { user, field } = show()
    await user.type(field, 'full{Tab}')
    await user.type(field, 'part{Escape}')
    expect(value(field)).toBe('Full-time')
    expect(chosen).toBe('full-time')
  })

  it('says that typed text is not in the list, and keeps the choice', async () => {
    const { user, field } = show()
    await user.type(field, 'full{Tab}')
    await user.clear(field)
    await user.type(field, 'xyz{Tab}')
    expect(screen.getByRole('alert').textContent).toBe('Not in the list; Full-time stays')
    expect(chosen).toBe('full-time')
  })

  it('chooses none when it is emptied', async () => {
    const { user, field } = show()
    await user.type(field, 'full{Tab}')
    await user.clear(field)
    await user.tab()
    expect(chosen).toBeNull()
  })
})

let day: Day | null = null

const ClosingDay = ({ initial = null }: { initial?: Day | null }) => {
  const [present, setPresent] = useState(initial)
  day = present
  return <DayInput label="Apply by" value={present} language="en" onChange={setPresent} />
}

describe('a field for a day', () => {
  afterEach(cleanup)
  const show = (initial?: Day) => {
    renderInWindow(<ClosingDay initial={initial} />)
    return { user: userEvent.setup(), field: screen.getByRole('textbox', { name: 'Apply by' }) }
  }

  it('shows the day as the posting prints it', () => {
    expect(value(show('2027-03-03').field)).toBe('3 March 2027')
  })

  it('takes what is typed, and shows it printed on leaving', async () => {
    const { user, field } = show()
    await user.type(field, '3.3.2027{Tab}')
    expect(day).toBe('2027-03-03')
    expect(value(field)).toBe('3 March 2027')
  })

  it('refuses what is no date where one sees it, and keeps the day before', async () => {
    const { user, field } = show('2027-03-03')
    await user.clear(field)
    await user.type(field, 'soon{Tab}')
    expect(screen.getByRole('alert').textContent).toContain('Not a date')
    expect(value(field)).toBe('soon')
  })

  it('is emptied', async () => {
    const { user, field } = show('2027-03-03')
    await user.clear(field)
    await user.tab()
    expect(day).toBeNull()
  })

  it('moves by a day with the arrows', async () => {
    const { user, field } = show('2027-03-03')
    await user.type(field, '{ArrowUp}')
    expect(value(field)).toBe('4 March 2027')
  })
})

describe('a field for a mail address', () => {
  afterEach(cleanup)
  const Address = () => {
    const [address, setAddress] = useState('')
    return <MailInput label="Email" value={address} onChange={setAddress} />
  }

  it('says on leaving that an address can’t be right, and keeps it', async () => {
    renderInWindow(<Address />)
    const user = userEvent.setup()
    const field = screen.getByRole('textbox', { name: 'Email' })
    await user.type(field, 'nadia.brunner@example')
    expect(screen.queryByRole('alert')).toBeNull()
    await user.tab()
    expect(screen.getByRole('alert').textContent).toContain('Not a mail address')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.type(field, '.com{Tab}')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a field for tags', () => {
  afterEach(cleanup)
  let tags: string[] = []
  const Tags = () => {
    const [present, setPresent] = useState<string[]>(['Go'])
    tags = present
    return <TagsField label="Skills" value={present} onChange={setPresent} />
  }

  it('makes one of each line of a list that is pasted', async () => {
    renderInWindow(<Tags />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox', { name: 'Skills' }))
    await user.paste('• Kubernetes\n• AWS (EC2, S3)\n• go')
    expect(tags).toEqual(['Go', 'Kubernetes', 'AWS (EC2, S3)'])
  })

  it('joins what is pasted to what was typed before it', async () => {
    renderInWindow(<Tags />)
    const user = userEvent.setup()
    await user.type(screen.getByRole('combobox', { name: 'Skills' }), 'Kube')
    await user.paste('rnetes, SQL')
    expect(tags).toEqual(['Go', 'Kubernetes', 'SQL'])
  })
})

describe('a list of entries', () => {
  afterEach(cleanup)
  const Entries = () => {
    const [entries, setEntries] = useState<{ id: string }[]>([])
    return (
      <EntryList
        label="Positions"
        entryLabel="Position"
        addLabel="Add a position"
        entries={entries}
        createEntry={() => ({ id: `entry-${entries.length}` })}
        onChange={setEntries}
        renderEntry={(_entry, name) => <input aria-label={`${name}: title`} />}
      />
    )
  }

  const show = () => {
    installFakeBridge({})
    renderInWindow(<Entries />)
    return userEvent.setup()
  }

  it('puts the cursor into what is added', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Add a position' }))
    expect(focused()).toBe('Position 1: title')
    await user.keyboard('Head of Data')
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
  })

  it('leads from what is deleted to what takes its place', async () => {
    const user = show()
    const add = screen.getByRole('button', { name: 'Add a position' })
    await user.click(add)
    await user.click(add)
    await user.click(screen.getByRole('button', { name: 'Delete position 1' }))
    expect(focused()).toBe('Position 1: title')
    await user.click(screen.getByRole('button', { name: 'Delete position 1' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a position' }))
  })
})
