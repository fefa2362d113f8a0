// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import type { HeadingRule } from '@shared/model/workspace/headingRule'
import { PostingImport } from '@renderer/features/roles/importing/PostingImport'
import { importPasted } from '@renderer/features/roles/importing/session/importCommands'
import { closeImport } from '@renderer/features/roles/importing/session/importSession'
import { installFakeBridge, type FakeBridge } from '../../../../helpers/fakeBridge'
import { renderInWindow } from '../../../../helpers/renderInWindow'
import { example } from './readings'

const question = 'Which workspace should this go into?'

describe('a posting that is pasted while no workspace is open', () => {
  let bridge: FakeBridge
  let placeIn = (): void => undefined

  const paste = (rules: HeadingRule[] = []): void => {
    Element.prototype.scrollIntoView = () => undefined
    bridge = installFakeBridge({
      'postings.readText': () => ok(example),
      'postings.listHeadingRules': () => ok(rules),
    })
    const { rerender } = renderInWindow(<PostingImport placeChoice={<button>New one</button>} />)
    placeIn = () => rerender(<PostingImport placeChoice={null} />)
    act(() => void importPasted('the whole page', null))
  }
  const reads = () => bridge.calls.filter(({ name }) => name === 'postings.readText')

  afterEach(() => {
    closeImport()
    cleanup()
  })

  it('is read, and asks which workspace it goes into', async () => {
    paste()
    const dialog = await screen.findByRole('dialog', { name: question })
    expect(dialog.textContent).toContain('New one')
    expect(reads()).toHaveLength(1)
  })

  it('is ready for review once one is open', async () => {
    paste()
    await screen.findByRole('dialog', { name: question })
    placeIn()
    expect(await screen.findByRole('listbox', { name: 'Text of the posting' })).toBeTruthy()
    expect(screen.queryByRole('dialog', { name: question })).toBeNull()
  })

  it('is sorted again by the headings that the workspace remembers', async () => {
    paste([{ heading: 'What’s in it for you', target: 'offer' }])
    await screen.findByRole('dialog', { name: question })
    await expect.poll(() => reads()).toHaveLength(1)
    placeIn()
    await expect.poll(() => reads()).toHaveLength(2)
  })

  it('is discarded only on request', async () => {
    paste()
    const dialog = await screen.findByRole('dialog', { name: question })
    fireEvent.keyDown(dialog, { key: 'Escape' })
    await screen.findByRole('dialog', { name: 'Discard the pasted text?' })
    expect(screen.getByRole('dialog', { name: question })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  })
})
