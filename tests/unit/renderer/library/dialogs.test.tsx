// @vitest-environment jsdom
import { Notifications } from '@mantine/notifications'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { createId, roleIdSchema, snippetIdSchema, templateIdSchema } from '@shared/model/ids'
import { createListItem } from '@shared/model/listItem'
import type { Role, RoleDraft } from '@shared/model/role'
import type { Snippet, SnippetDraft } from '@shared/model/writing/snippet'
import type { Template } from '@shared/model/writing/template'
import { SnippetDialogs } from '@renderer/features/roles/snippets/SnippetDialogs'
import {
  askForSnippet,
  chooseSnippet,
  closeSnippetDialog,
} from '@renderer/features/roles/snippets/snippetState'
import { TemplateDialogs } from '@renderer/features/roles/templates/TemplateDialogs'
import {
  askForTemplate,
  chooseTemplate,
  closeTemplateDialog,
} from '@renderer/features/roles/templates/templateState'
import { createQueryClient } from '@renderer/data/queryClient'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const at = '2026-11-30T12:00:00.000Z'
const stored = { rev: 1, createdAt: at, updatedAt: at }

afterEach(() => {
  closeTemplateDialog()
  closeSnippetDialog()
  cleanup()
})

describe('templates', () => {
  const template: Template = {
    ...stored,
    id: createId(templateIdSchema),
    name: 'Data lead',
    role: { ...createEnglishRole(), title: 'Data lead' },
  }
  const starters = ['Nurse', 'Chef'].map((name) => ({
    key: name.toLowerCase(),
    name,
    role: { ...createEnglishRole(), title: name, tags: [], client: '', department: '' },
  }))
  const open = () => {
    const drafts: RoleDraft[] = []
    const made: { name: string; role: RoleDraft }[] = []
    const renamed: string[] = []
    let own = [template]
    const role: Role = { ...createEnglishRole(), ...stored, id: createId(roleIdSchema) }
    const client = createQueryClient()
    installFakeBridge({
      'templates.list': () => ok({ own, starters }),
      'templates.save': ({ record }) => {
        renamed.push(record.name)
        return ok(record)
      },
      'templates.remove': ({ ids }) => {
        own = own.filter(({ id }) => !ids.includes(id))
        void client.invalidateQueries()
        return ok(ids.map((id) => ({ collection: 'templates', id })))
      },
      'templates.create': ({ draft }) => {
        made.push(draft)
        return ok({ ...draft, ...stored, id: createId(templateIdSchema) })
      },
      'roles.get': () => ok(role),
      'roles.create': ({ draft }) => {
        drafts.push(draft)
        return ok({ ...draft, ...stored, id: createId(roleIdSchema) })
      },
    })
    renderInWindow(
      <>
        <Notifications />
        <TemplateDialogs />
      </>,
      client,
    )
    return { drafts, made, renamed, role }
  }

  it('are found by typing, read beside the list, and used by Enter', async () => {
    const { drafts } = open()
    chooseTemplate()
    const search = await screen.findByRole('combobox', { name: 'Find a template' })
    expect(await screen.findAllByRole('option')).toHaveLength(3)
    await userEvent.type(search, 'chef')
    await expect.poll(() => screen.queryAllByRole('option').length).toBe(1)
    expect(screen.getByRole('region', { name: 'Preview' }).textContent).toContain('data strategy')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => drafts.map(({ title }) => title)).toEqual(['Chef'])
  })

  it('show the one that the arrow keys are at', async () => {
    open()
    chooseTemplate()
    const search = await screen.findByRole('combobox', { name: 'Find a template' })
    await screen.findAllByRole('option')
    const current = () =>
      screen.getAllByRole('option').find((each) => each.ariaSelected === 'true')?.textContent ??
      screen.getAllByRole('option', { selected: true })[0]?.textContent
    expect(current()).toContain('Data lead')
    await userEvent.type(search, '{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(current()).toContain('Chef')
    await userEvent.type(search, '{ArrowUp}')
    expect(current()).toContain('Nurse')
  })

  it('are renamed in place, and the focus stays where one can go on', async () => {
    const { renamed } = open()
    chooseTemplate()
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Data lead' }))
    await userEvent.keyboard(' Head of data {Enter}')
    await expect.poll(() => renamed).toEqual(['Head of data'])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename Data lead' }))
  })

  it('keep their name when Escape leaves the renaming, and the dialog stays', async () => {
    const { renamed } = open()
    chooseTemplate()
    await userEvent.click(await screen.findByRole('button', { name: 'Rename Data lead' }))
    await userEvent.keyboard('x{Escape}')
    expect(screen.queryByRole('textbox', { name: 'Name of the template' })).toBeNull()
    expect(screen.getByRole('dialog', { name: 'New role from a template' })).toBeTruthy()
    expect(renamed).toEqual([])
  })

  it('leave the focus in the search when the shown one is deleted', async () => {
    open()
    chooseTemplate()
    await userEvent.click(await screen.findByRole('button', { name: 'Delete Data lead' }))
    await expect.poll(() => screen.queryAllByRole('option').length).toBe(2)
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Find a template' }))
  })

  it('ask before a name that was typed is thrown away', async () => {
    const { role, made } = open()
    askForTemplate(role.id)
    await userEvent.type(await screen.findByLabelText('Name'), '!')
    await userEvent.keyboard('{Escape}')
    expect(await screen.findByRole('dialog', { name: 'Discard the new template?' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    await expect.poll(() => screen.queryByRole('dialog', { name: 'Save as template' })).toBeNull()
    expect(made).toEqual([])
  })

  it('are made of a role without what belongs to its client', async () => {
    const { made, role } = open()
    askForTemplate(role.id)
    const dialog = await screen.findByRole('dialog', { name: 'Save as template' })
    await within(dialog).findByLabelText('Name')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save template' }))
    await expect
      .poll(() => made)
      .toMatchObject([{ name: role.title, role: { client: '', salary: null, company: [] } }])
  })
})

describe('snippets', () => {
  const snippet: Snippet = {
    ...stored,
    id: createId(snippetIdSchema),
    name: 'Benefits',
    field: 'offer',
    client: '',
    language: '',
    lines: ['30 days of leave', 'A pension plan'].map(createListItem),
  }
  const open = () => {
    const made: SnippetDraft[] = []
    installFakeBridge({
      'snippets.list': () => ok([snippet]),
      'snippets.create': ({ draft }) => {
        made.push(draft)
        return ok({ ...draft, ...stored, id: createId(snippetIdSchema) })
      },
    })
    renderInWindow(<SnippetDialogs />)
    return made
  }

  it('go into the section that they belong to', async () => {
    open()
    let role: RoleDraft = { ...createEnglishRole(), offer: [] }
    const shown: string[] = []
    chooseSnippet({
      role,
      place: null,
      change: (edit) => {
        role = edit(role)
      },
      show: (id) => shown.push(id),
    })
    await screen.findByRole('option', { name: /Benefits/ })
    await userEvent.click(screen.getByRole('button', { name: 'Insert into “What we offer”' }))
    expect(role.offer.map(({ text }) => text)).toEqual(['30 days of leave', 'A pension plan'])
    expect(shown).toEqual([role.offer[1]?.id])
  })

  it('are saved once they have a name', async () => {
    const made = open()
    askForSnippet({ ...snippet, name: '' })
    const save = await screen.findByRole('button', { name: 'Save snippet' })
    expect(save).toHaveProperty('disabled', true)
    await userEvent.type(screen.getByLabelText('Name'), 'Perks')
    await userEvent.click(save)
    await expect.poll(() => made).toMatchObject([{ name: 'Perks', field: 'offer' }])
  })
})
