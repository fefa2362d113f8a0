// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import type { PostingReading } from '@shared/model/reading/postingReading'
import { PostingImport } from '@renderer/features/roles/importing/PostingImport'
import { importDropped } from '@renderer/features/roles/importing/session/importCommands'
import {
  closeImport,
  useImportSession,
} from '@renderer/features/roles/importing/session/importSession'
import { installFakeBridge, type FakeBridge } from '../../../../helpers/fakeBridge'
import { renderInWindow } from '../../../../helpers/renderInWindow'
import { example, record, sure } from './readings'

describe('importing many files', () => {
  let bridge: FakeBridge
  const readings: Record<string, () => ReturnType<typeof ok<PostingReading>>> = {
    'sure.txt': () => ok(sure),
    'vague.txt': () => ok(example),
  }

  const dropAll = (): ReturnType<typeof userEvent.setup> => {
    Element.prototype.scrollIntoView = () => undefined
    bridge = installFakeBridge({
      'roles.create': () => ok(record),
      'roles.get': () => ok(record),
      'postings.readDropped': ({ files }) =>
        ok(
          files.map(({ name }) => ({
            name,
            result: readings[name]?.() ?? fail('damaged', 'The file is damaged.'),
          })),
        ),
    })
    renderInWindow(<PostingImport placeChoice={null} />)
    importDropped(['sure.txt', 'broken.pdf', 'vague.txt'].map((name) => new File(['Baker'], name)))
    return userEvent.setup()
  }
  const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) })

  afterEach(() => {
    closeImport()
    cleanup()
  })

  it('lists what was found in each; one that fails says why and doesn’t stop the others', async () => {
    dropAll()
    await waitFor(() => expect(rowOf('vague.txt').textContent).toContain('Needs review'))
    expect(rowOf('sure.txt').textContent).toContain('BakerPosting0Ready')
    expect(rowOf('broken.pdf').textContent).toContain('The file is damaged.')
    expect(rowOf('vague.txt').textContent).toContain('2')
  })

  it('imports those with nothing to check, and keeps the results on screen', async () => {
    const user = dropAll()
    await user.click(await screen.findByRole('button', { name: 'Import 1 ready file' }))
    await waitFor(() => expect(rowOf('sure.txt').textContent).toContain('Imported'))
    expect(bridge.calls.filter(({ name }) => name === 'roles.create')).toHaveLength(1)
    expect(rowOf('vague.txt').textContent).toContain('Needs review')
  })

  it('opens one for review and returns to the others', async () => {
    const user = dropAll()
    await waitFor(() => expect(rowOf('vague.txt').textContent).toContain('Needs review'))
    await user.click(screen.getByRole('button', { name: 'Review vague.txt' }))
    await user.click(await screen.findByRole('button', { name: 'Create role' }))
    await waitFor(() => expect(rowOf('vague.txt').textContent).toContain('Imported'))
  })

  it('compares each with the role that they are for, one after the other, and makes no new ones', async () => {
    const user = dropAll()
    closeImport()
    importDropped(
      ['sure.txt', 'vague.txt'].map((name) => new File(['Baker'], name)),
      record.id,
    )
    await waitFor(() => expect(rowOf('vague.txt').textContent).toContain('Needs review'))
    expect(screen.getByRole('heading', { name: 'Compare 2 files with the role' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Review vague.txt' }))
    await user.click(await screen.findByRole('button', { name: 'Compare with the role' }))
    await user.click(await screen.findByRole('button', { name: /^Add \d+ details?$/ }))
    await waitFor(() => expect(rowOf('vague.txt').textContent).toContain('Imported'))
    expect(rowOf('sure.txt').textContent).toContain('Ready')
  })

  it('still compares with the role where its text is pasted instead of a file that can’t be read', async () => {
    const user = dropAll()
    closeImport()
    importDropped([new File(['Baker'], 'broken.pdf')], record.id)
    await user.click(await screen.findByRole('button', { name: 'Paste the text instead' }))
    expect(useImportSession.getState()).toMatchObject({ stage: 'paste', intoRole: record.id })
  })

  it('reads no more once it is stopped', async () => {
    let answer: () => void = () => undefined
    Element.prototype.scrollIntoView = () => undefined
    bridge = installFakeBridge({
      'postings.readDropped': async ({ files }) => {
        await new Promise<void>((resolve) => {
          answer = resolve
        })
        return ok(files.map(({ name }) => ({ name, result: ok(sure) })))
      },
      'postings.cancel': () => ok(null),
    })
    renderInWindow(<PostingImport placeChoice={null} />)
    importDropped(['one.txt', 'two.txt', 'three.txt'].map((name) => new File(['Baker'], name)))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Stop reading' }))
    answer()
    await waitFor(() => expect(rowOf('one.txt').textContent).toContain('Ready'))
    expect(rowOf('two.txt').textContent).toContain('Stopped before it was read.')
    expect(bridge.calls.filter(({ name }) => name === 'postings.readDropped')).toHaveLength(1)
  })
})
