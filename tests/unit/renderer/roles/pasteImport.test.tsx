// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import type { ImportedPosting } from '@shared/model/importedPosting'
import { createEmptyRoleDraft } from '@shared/model/role'
import { useRouter } from '@renderer/navigation/routes'
import { openImport, useImportDialog } from '@renderer/features/roles/importing/importDialogState'
import { ImportDialog } from '@renderer/features/roles/importing/ImportDialog'
import { installFakeBridge, type Answers, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'
import { createRoleRecord } from './createRoleRecord'

const imported: ImportedPosting = {
  draft: { ...createEmptyRoleDraft(), title: 'Chief of Technology' },
  report: {
    sections: [
      { label: 'Primary functions', count: 24 },
      { label: 'Lateral moves', count: 0 },
    ],
    headings: [],
    repairs: [{ from: 'β€”', to: '—', line: 12 }],
    leftOut: ['Back to Home'],
    unsortedCount: 2,
    warnings: ['The salary was not filled in.'],
  },
}

const unrecognised: ImportedPosting = {
  draft: createEmptyRoleDraft(),
  report: { sections: [], headings: [], repairs: [], leftOut: [], unsortedCount: 3, warnings: [] },
}

describe('pasting a posting', () => {
  const record = createRoleRecord({ title: 'Chief of Technology' })
  let bridge: FakeBridge

  const open = (answers: Answers) => {
    bridge = installFakeBridge(answers)
    openImport('paste')
    renderInWindow(<ImportDialog />)
    return userEvent.setup()
  }
  const paste = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
    await user.click(await screen.findByRole('textbox', { name: 'Text of the posting' }))
    await user.paste(text)
  }
  const created = () => bridge.calls.filter(({ name }) => name === 'roles.create')

  beforeEach(() => useRouter.getState().reset())
  afterEach(() => {
    useImportDialog.setState({ source: null })
    cleanup()
  })

  it('shows what was found, repaired, left out and unsorted, before anything is saved', async () => {
    const user = open({ 'postings.importText': () => ok(imported) })
    await paste(user, 'the whole page')
    expect(await screen.findByRole('heading', { name: 'Chief of Technology' })).toBeTruthy()
    const found = screen.getByRole('region', { name: 'What was found' }).textContent
    expect(found).toContain('Primary functions24')
    expect(found).not.toContain('Lateral moves')
    expect(found).toContain('The salary was not filled in.')
    expect(found).toContain('1 damaged passage repaired')
    expect(found).toContain('Back to Home')
    expect(found).toMatch(/Unsorted.*2/)
    expect(created()).toEqual([])
  })

  it('creates the role when that is confirmed, and opens it', async () => {
    const user = open({
      'postings.importText': () => ok(imported),
      'roles.create': () => ok(record),
    })
    await paste(user, 'the whole page')
    await screen.findByRole('heading', { name: 'Chief of Technology' })
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    expect(created()).toEqual([{ name: 'roles.create', input: { draft: imported.draft } }])
    expect(useRouter.getState().route).toEqual({ area: 'roles', roleId: record.id, tab: 'posting' })
    expect(useImportDialog.getState().source).toBeNull()
  })

  it('keeps the text when the role could not be saved', async () => {
    const user = open({
      'postings.importText': () => ok(imported),
      'roles.create': () => fail('disk-full', 'The disk is full.'),
    })
    await paste(user, 'the whole page')
    await screen.findByRole('heading', { name: 'Chief of Technology' })
    await user.click(screen.getByRole('button', { name: 'Create role' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('the whole page')
  })

  it('says so when nothing was recognised, and where the lines went', async () => {
    const user = open({ 'postings.importText': () => ok(unrecognised) })
    await paste(user, 'hello')
    expect(await screen.findByText(/No part of a posting was recognised/)).toBeTruthy()
    expect(screen.getByText(/kept under Unsorted/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create role' }).disabled).toBe(
      false,
    )
  })

  it('says so when the clipboard holds no text, and offers nothing to create', async () => {
    const user = open({})
    await paste(user, '  ')
    expect(await screen.findByText(/The clipboard holds no text/)).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Create role' }).disabled).toBe(
      true,
    )
  })
})
