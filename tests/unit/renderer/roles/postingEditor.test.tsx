// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { fail, ok, type Result } from '@shared/contract/result'
import { createListItem } from '@shared/model/listItem'
import type { Role, RoleDraft } from '@shared/model/role'
import { showChange } from '@renderer/features/roles/editor/showChange'
import { editSessions } from '@renderer/editing/editableRecords'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'
import { RoleEditorHarness } from './RoleEditorHarness'

describe('the posting editor', () => {
  let record: Role
  let stored: Role
  let refusal: Result<never> | null

  const show = async (change: Partial<RoleDraft>, isReadOnly = false) => {
    record = createRoleRecord(change)
    stored = record
    renderInWindow(<RoleEditorHarness record={record} isReadOnly={isReadOnly} />)
    await screen.findByRole('group', { name: 'Key facts' })
    return userEvent.setup()
  }
  const save = async (): Promise<Role> => {
    await act(() => editSessions.roles.flush([record.id]))
    return stored
  }
  const texts = (label: string): string[] =>
    within(screen.getByRole('list', { name: label }))
      .getAllByRole<HTMLTextAreaElement>('textbox')
      .map((box) => box.value)
  const box = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

  beforeEach(() => {
    refusal = null
    Element.prototype.scrollIntoView = () => undefined
    installFakeBridge({
      'app.getInfo': () => ok({ version: '0.0.0', platform: 'linux', locale: 'en' }),
      'roles.save': ({ record: edited }) => {
        if (refusal) return refusal
        stored = { ...edited, rev: edited.rev + 1, updatedAt: new Date().toISOString() }
        return ok(stored)
      },
    })
  })
  afterEach(() => {
    editSessions.roles.discard([record.id])
    cleanup()
  })

  it('turns the text after the caret into an item on Enter, and goes to it', async () => {
    const user = await show({
      responsibilities: { primary: [createListItem('Lead the team')], secondary: [] },
    })
    const first = box('Primary function 1 of 1')
    await user.click(first)
    first.setSelectionRange(5, 5)
    await user.keyboard('{Enter}Hire ')
    expect(texts('Primary functions')).toEqual(['Lead ', 'Hire the team'])
    expect(document.activeElement).toBe(box('Primary function 2 of 2'))
  })

  it('inserts an empty item before on Enter at the start, so that the text keeps its id', async () => {
    const item = createListItem('Bachelor')
    const user = await show({ education: { minimum: [item], preferred: [], fields: [] } })
    await user.click(box('Minimum education 1 of 1'))
    box('Minimum education 1 of 1').setSelectionRange(0, 0)
    await user.keyboard('{Enter}')
    expect((await save()).education.minimum.map(({ text }) => text)).toEqual(['', 'Bachelor'])
    expect(stored.education.minimum[1]?.id).toBe(item.id)
  })

  it('joins with the item before on Backspace at the start', async () => {
    const user = await show({ definition: ['One', 'Two'].map(createListItem) })
    const second = box('Paragraph 2 of 2')
    await user.click(second)
    second.setSelectionRange(0, 0)
    await user.keyboard('{Backspace}')
    expect(texts('Role definition')).toEqual(['OneTwo'])
    expect(box('Paragraph 1 of 1').selectionStart).toBe(3)
  })

  it('moves an item with Alt and an arrow', async () => {
    const user = await show({ definition: ['One', 'Two'].map(createListItem) })
    await user.click(box('Paragraph 2 of 2'))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(texts('Role definition')).toEqual(['Two', 'One'])
    expect(document.activeElement).toBe(box('Paragraph 1 of 2'))
  })

  it('turns several pasted lines into items, without their bullets', async () => {
    const user = await show({})
    await user.click(screen.getByRole('button', { name: 'Add a primary function' }))
    await user.paste('• Own the roadmap\n• Lead the team\n\n• Hire')
    expect(texts('Primary functions')).toEqual(['Own the roadmap', 'Lead the team', 'Hire'])
  })

  it('splits pasted skills into names and descriptions', async () => {
    const user = await show({})
    await user.click(screen.getByRole('button', { name: 'Add a hard skill' }))
    await user.paste('• Kafka — runs streaming\n• Rust: writes services')
    expect((await save()).skills.hard).toMatchObject([
      { name: 'Kafka', description: 'runs streaming' },
      { name: 'Rust', description: 'writes services' },
    ])
  })

  it('goes from the end of a description to a new skill on Enter', async () => {
    const user = await show({
      skills: { hard: [createSkill('Kafka', ''), createSkill('Rust', '')], soft: [] },
    })
    await user.click(box('Hard skill 1 of 2: description'))
    await user.keyboard('streams{Enter}Flink')
    expect((await save()).skills.hard).toMatchObject([
      { name: 'Kafka', description: 'streams' },
      { name: 'Flink', description: '' },
      { name: 'Rust', description: '' },
    ])
    expect(document.activeElement).toBe(box('Hard skill 2 of 3'))
  })

  it('makes a skill of what is behind the caret in a description', async () => {
    const user = await show({
      skills: { hard: [createSkill('Kafka', 'streams Flink — runs jobs')], soft: [] },
    })
    const description = box('Hard skill 1 of 1: description')
    await user.click(description)
    description.setSelectionRange(8, 8)
    await user.keyboard('{Enter}')
    expect((await save()).skills.hard).toMatchObject([
      { name: 'Kafka', description: 'streams' },
      { name: 'Flink', description: 'runs jobs' },
    ])
  })

  it('keeps both descriptions when skills are joined', async () => {
    const user = await show({
      skills: { hard: [createSkill('Kafka', 'streams'), createSkill('Flink', 'jobs')], soft: [] },
    })
    const second = box('Hard skill 2 of 2')
    await user.click(second)
    second.setSelectionRange(0, 0)
    await user.keyboard('{Backspace}')
    expect((await save()).skills.hard).toMatchObject([
      { name: 'KafkaFlink', description: 'streams jobs' },
    ])
  })

  it('makes a required skill preferred, and all of them at once', async () => {
    const user = await show({
      skills: { hard: [createSkill('Kafka', ''), createSkill('Rust', '')], soft: [] },
    })
    await user.click(screen.getByRole('button', { name: 'Hard skill 1 of 2: required' }))
    expect((await save()).skills.hard.map(({ importance }) => importance)).toEqual([
      'preferred',
      'required',
    ])
    await user.click(screen.getByRole('button', { name: 'Set all' }))
    await user.click(await screen.findByRole('menuitem', { name: 'All preferred' }))
    expect((await save()).skills.hard.map(({ importance }) => importance)).toEqual([
      'preferred',
      'preferred',
    ])
  })

  it('moves an unsorted line into a field, and back again by undo', async () => {
    const user = await show({ unsorted: [createListItem('Fluent German')] })
    await user.click(screen.getByRole('button', { name: 'Move unsorted line 1 of 1 to…' }))
    await user.click(await screen.findByRole('menuitem', { name: /^Soft skills/ }))
    expect(box('Soft skill 1 of 1').value).toBe('Fluent German')
    expect(screen.queryByRole('list', { name: 'Unsorted lines' })).toBeNull()
    await user.keyboard('{Control>}z{/Control}')
    expect(texts('Unsorted lines')).toEqual(['Fluent German'])
    expect(screen.queryByRole('list', { name: 'Soft skills' })).toBeNull()
  })

  it('moves any line into another part by its menu', async () => {
    const user = await show({ offer: ['Free bread', 'Ovens to look after'].map(createListItem) })
    await user.click(screen.getByRole('button', { name: 'Move benefit 2 of 2 to…' }))
    await user.click(await screen.findByRole('menuitem', { name: /^Primary functions/ }))
    expect(texts('What we offer')).toEqual(['Free bread'])
    expect(box('Primary function 1 of 1').value).toBe('Ovens to look after')
  })

  it('undoes typing in one step, and redoes it with either shortcut', async () => {
    const user = await show({ title: 'Analyst' })
    await user.type(box('Title'), '!?')
    await user.keyboard('{Control>}z{/Control}')
    expect(box('Title').value).toBe('Analyst')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(box('Title').value).toBe('Analyst!?')
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}')
    expect(box('Title').value).toBe('Analyst!?')
  })

  it('accepts other names of the client, and undoes them like other fields', async () => {
    const user = await show({ client: 'Northwind' })
    await user.click(screen.getByRole('button', { name: 'Add a key fact' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Client is also called' }))
    const aliases = screen.getByRole('combobox', { name: 'Client is also called' })
    await user.type(aliases, 'NWT{Enter}Old Northwind,')
    expect((await save()).clientAliases).toEqual(['NWT', 'Old Northwind'])
    await user.keyboard('{Control>}z{/Control}')
    expect((await save()).clientAliases).toEqual(['NWT'])
    await user.keyboard('{Control>}z{/Control}')
    expect((await save()).clientAliases ?? []).toEqual([])
  })

  it('undoes across fields and moves the focus to the change', async () => {
    const user = await show({ title: 'Analyst', client: 'Acme' })
    await user.type(box('Title'), '!')
    await user.type(box('Client'), '!')
    await user.keyboard('{Control>}z{/Control}')
    expect(box('Client').value).toBe('Acme')
    await user.keyboard('{Control>}z{/Control}')
    expect(box('Title').value).toBe('Analyst')
    expect(document.activeElement).toBe(box('Title'))
  })

  it('keeps the edit and the undo history when a save fails', async () => {
    const user = await show({ title: 'Analyst' })
    refusal = fail('disk-full', 'The disk is full.')
    await user.type(box('Title'), '!')
    await save()
    expect(box('Title').value).toBe('Analyst!')
    expect(screen.getByText(/^Not saved: the disk is full\./)).toBeTruthy()
    refusal = null
    expect((await save()).title).toBe('Analyst!')
    await user.keyboard('{Control>}z{/Control}')
    expect((await save()).title).toBe('Analyst')
  })

  it('removes the salary when both ends are cleared', async () => {
    const user = await show({
      salary: { min: 50_000, max: null, currency: 'GBP', period: 'year' },
    })
    await user.clear(box('Salary: from'))
    expect((await save()).salary).toBeNull()
    await user.type(box('Salary: to'), '900')
    expect((await save()).salary).toMatchObject({ min: null, max: 900, currency: 'GBP' })
  })

  it('warns if the lower end of the salary is above the upper end', async () => {
    await show({ salary: { min: 90, max: 50, currency: 'EUR', period: 'hour' } })
    expect(screen.getByRole('alert').textContent).toBe('The lower end is above the upper end.')
  })

  it('shows everything and changes nothing in a read-only workspace', async () => {
    const user = await show(
      { title: 'Analyst', definition: [createListItem('One')], unsorted: [createListItem('Two')] },
      true,
    )
    await user.type(box('Title'), '!')
    await user.type(box('Paragraph 1 of 1'), '!')
    expect(box('Title').value).toBe('Analyst')
    expect(texts('Role definition')).toEqual(['One'])
    expect(screen.queryByRole('button', { name: 'Add a paragraph' })).toBeNull()
    expect(screen.queryByRole('button', { name: /to…$/ })).toBeNull()
  })

  it('opens the outline from a heading, and goes to a part with what is still to be done', async () => {
    const user = await show({ title: ' ', offer: [createListItem('Bread')] })
    await user.click(screen.getByRole('button', { name: 'What we offer' }))
    const outline = await screen.findByRole('menu', { name: 'Parts of the role' })
    expect(
      within(outline).getByRole('menuitem', { name: 'Key facts, The title is missing' }),
    ).toBeTruthy()
    const here = within(outline).getByRole('menuitem', { name: 'Offer, 1' })
    expect(here.getAttribute('aria-current')).toBe('true')
    await user.click(here)
    expect(document.activeElement).toBe(box('Benefit 1 of 1'))
  })

  it('shows the key facts that are empty only when one adds them, and goes to them', async () => {
    const user = await show({ client: 'Acme' })
    expect(screen.queryByRole('textbox', { name: 'Department' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add a key fact' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Department' }))
    expect(document.activeElement).toBe(box('Department'))
    await user.type(box('Department'), 'IT')
    await user.clear(box('Department'))
    expect(document.activeElement).toBe(box('Department'))
  })

  it('adds a key fact that is not on screen where something is shown in it', async () => {
    await show({ client: 'Acme' })
    act(() => showChange(document, { field: 'department', itemId: null }))
    await waitFor(() => expect(document.activeElement).toBe(box('Department')))
  })

  it('goes to the heading of a section that is added', async () => {
    const user = await show({ client: 'Acme' })
    await user.click(screen.getByRole('button', { name: 'Add a section' }))
    expect(document.activeElement).toBe(box('Section 1 of 1: heading'))
  })
})
