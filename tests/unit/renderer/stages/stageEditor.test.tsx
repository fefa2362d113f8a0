// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import type { StageEdit } from '@shared/contract/channels/applications/stageChannels'
import { standardStages } from '@shared/domain/stages/standardStages'
import { WorkspaceStages } from '@renderer/features/candidates/stages/WorkspaceStages'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

/** Shows the stages over a workspace that takes every edit. */
const showStages = async () => {
  let present = [...standardStages]
  const edits: StageEdit[] = []
  installFakeBridge({
    'stages.list': () => ok({ workspace: present, roles: [] }),
    'stages.countApplications': () => ok([{ stage: 'offer', count: 4 }]),
    'stages.save': ({ edit }) => {
      edits.push(edit)
      const before = present
      present = edit.stages ?? present
      return ok({ roleId: null, before, after: present, moves: [] })
    },
  })
  renderInWindow(
    <>
      <div id="overlays" />
      <WorkspaceStages />
    </>,
  )
  await screen.findByLabelText('Name of New')
  return edits
}

const listShown = (): (string | null)[] =>
  [...document.querySelectorAll('[data-stage]')].map((row) => row.getAttribute('data-stage'))

afterEach(cleanup)

it('adds a stage by its name, before the first end', async () => {
  await showStages()
  const field = screen.getByLabelText('New stage')
  fireEvent.change(field, { target: { value: 'Trial day' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(listShown()[5]).toBe('trial-day'))
})

it('moves a stage by key and keeps the focus on its handle', async () => {
  await showStages()
  const handle = screen.getByLabelText('Move New')
  handle.focus()
  fireEvent.keyDown(handle, { key: 'ArrowDown', altKey: true })
  await waitFor(() => expect(listShown().slice(0, 2)).toEqual(['screening', 'new']))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Move New')))
})

it('renames a stage, and refuses no name at all', async () => {
  const edits = await showStages()
  const field = screen.getByLabelText<HTMLInputElement>('Name of Offer')
  fireEvent.change(field, { target: { value: ' ' } })
  fireEvent.blur(field)
  expect(field.value).toBe('Offer')
  fireEvent.change(field, { target: { value: 'Terms' } })
  fireEvent.blur(field)
  await screen.findByLabelText('Name of Terms')
  expect(edits).toHaveLength(1)
})

it('asks where the applications of a removed stage go', async () => {
  const edits = await showStages()
  fireEvent.click(screen.getByLabelText('Remove Offer'))
  fireEvent.change(await screen.findByLabelText('Move 4 applications from Offer to'), {
    target: { value: 'interview' },
  })
  fireEvent.click(screen.getByText('Move 4 applications and remove'))
  await waitFor(() => expect(listShown()).not.toContain('offer'))
  expect(edits).toMatchObject([{ moves: [{ from: 'offer', to: 'interview' }] }])
})

it('moves a stage by each press of a key, though none is saved yet', async () => {
  await showStages()
  const press = (): void => {
    fireEvent.keyDown(screen.getByLabelText('Move New'), { key: 'ArrowDown', altKey: true })
  }
  press()
  await waitFor(() => expect(listShown()[1]).toBe('new'))
  press()
  await waitFor(() => expect(listShown()[2]).toBe('new'))
})

it('saves the days of standing still once they are typed, and refuses what is no number of days', async () => {
  const edits = await showStages()
  const field = screen.getByLabelText<HTMLInputElement>('Days after which Offer stands still')
  fireEvent.change(field, { target: { value: '1' } })
  fireEvent.change(field, { target: { value: '14' } })
  expect(edits).toEqual([])
  fireEvent.blur(field)
  await waitFor(() => expect(edits).toHaveLength(1))
  expect(edits[0]?.stages?.find(({ id }) => id === 'offer')?.stillAfterDays).toBe(14)
  fireEvent.change(field, { target: { value: 'soon' } })
  fireEvent.blur(field)
  expect(screen.getByRole('alert').textContent).toContain('1 to 365 days')
  expect(edits).toHaveLength(1)
})
