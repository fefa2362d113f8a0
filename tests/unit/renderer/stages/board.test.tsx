// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BoardRow } from '@shared/contract/channels/applications/boardRow'
import { ok } from '@shared/contract/result'
import { changeStage } from '@shared/domain/stages/editStages'
import { standardStages } from '@shared/domain/stages/standardStages'
import { applicationIdSchema, candidateIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { Board } from '@renderer/features/candidates/board/Board'
import { StageReasonDialog } from '@renderer/features/candidates/stages/StageReasonDialog'
import { useLastRemoval } from '@renderer/editing/undo/removeWithUndo'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const roleId = createId(roleIdSchema)

const createRows = (count: number): BoardRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: createId(applicationIdSchema),
    candidateId: createId(candidateIdSchema),
    roleId,
    stage: 'new',
    since: '2026-11-20T08:00:00.000Z',
    candidateName: `Robin ${index + 1}`,
    place: 'Basel',
    roleTitle: 'Baker',
    client: '',
    nextAction: null,
    interviewAt: null,
  }))

const showBoard = (rows: readonly BoardRow[], stages = standardStages) => {
  const bridge = installFakeBridge({
    'stages.list': () => ok({ workspace: [...stages], roles: [] }),
    'stages.move': ({ change }) =>
      ok({
        moves: change.ids.map((id) => ({
          id,
          from: 'new',
          to: change.stage,
          activityId: null,
        })),
      }),
    'stages.undoMove': () => ok(null),
  })
  const onOpenCandidate = vi.fn()
  renderInWindow(
    <>
      <div id="overlays" />
      <StageReasonDialog />
      <Board roleId={roleId} rows={rows} onOpenCandidate={onOpenCandidate} />
    </>,
  )
  const listMoves = () => bridge.calls.filter(({ name }) => name === 'stages.move')
  return { ...bridge, listMoves, onOpenCandidate }
}

const isTarget = (stageId: string): boolean =>
  document.querySelector(`[data-stage-column="${stageId}"]`)?.hasAttribute('data-target') === true

const findCard = async (name: string): Promise<HTMLElement> => {
  const card = (await screen.findByText(name)).closest<HTMLElement>('[role="option"]')
  if (card === null) throw new Error(`${name} has no card.`)
  return card
}

beforeEach(() => {
  // The field for the reason grows with its text once fonts are there.
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
  // Columns draw only the cards for which they have room.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(900)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200)
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('moves all cards of a column to a stage as one, with one undo', async () => {
  const rows = createRows(10)
  const { listMoves, calls } = showBoard(rows)
  const card = await findCard('Robin 1')
  card.focus()
  fireEvent.keyDown(card, { key: 'a', ctrlKey: true })
  expect(screen.getByText('10 selected')).toBeDefined()
  fireEvent.click(screen.getByText('Move to'))
  fireEvent.click(await screen.findByText('Interview', { selector: '[role=menuitem] *' }))
  await waitFor(() => expect(listMoves()).toHaveLength(1))
  expect(listMoves()[0]?.input).toEqual({
    change: { ids: rows.map(({ id }) => id), stage: 'interview', reason: '' },
  })
  await waitFor(() => expect(useLastRemoval.getState().undo).not.toBeNull())
  useLastRemoval.getState().undo?.()
  await waitFor(() =>
    expect(calls.filter(({ name }) => name === 'stages.undoMove')).toHaveLength(1),
  )
})

it('picks a card up with Space, chooses a stage by arrow, and drops it', async () => {
  const rows = createRows(2)
  const { listMoves, onOpenCandidate } = showBoard(rows)
  const card = await findCard('Robin 1')
  card.focus()
  fireEvent.keyDown(card, { key: ' ', code: 'Space' })
  await waitFor(() => expect(isTarget('new')).toBe(true))
  await vi.waitFor(() => {
    fireEvent.keyDown(card, { key: 'ArrowRight', code: 'ArrowRight' })
    expect(isTarget('screening')).toBe(true)
  })
  fireEvent.keyDown(card, { key: 'Enter', code: 'Enter' })
  await waitFor(() =>
    expect(listMoves().map(({ input }) => input)).toEqual([
      { change: { ids: [rows[0]?.id], stage: 'screening', reason: '' } },
    ]),
  )
  expect(onOpenCandidate).not.toHaveBeenCalled()
})

it('asks once for the reason, and moves nobody without one', async () => {
  const stages = changeStage(standardStages, 'rejected', { asksReason: true })
  const { listMoves, calls } = showBoard(createRows(3), stages)
  await waitFor(() => expect(calls.some(({ name }) => name === 'stages.list')).toBe(true))
  const card = await findCard('Robin 1')
  const reject = async (): Promise<void> => {
    card.focus()
    fireEvent.keyDown(card, { key: 'a', ctrlKey: true })
    fireEvent.click(screen.getByText('Move to'))
    fireEvent.click(await screen.findByText('Rejected', { selector: '[role=menuitem] *' }))
  }
  await reject()
  fireEvent.click(await screen.findByText('Cancel'))
  expect(listMoves()).toEqual([])
  await reject()
  fireEvent.change(await screen.findByLabelText('Why'), {
    target: { value: ' Too far away ' },
  })
  fireEvent.click(screen.getByText('Move'))
  await waitFor(() => expect(listMoves()).toHaveLength(1))
  expect(listMoves()[0]?.input).toMatchObject({ change: { reason: 'Too far away' } })
})

it('leads through the cards by arrow, chooses with Shift, and opens with Enter', async () => {
  const rows = createRows(3).map((row, index) => ({ ...row, stage: index < 2 ? 'new' : 'offer' }))
  const { onOpenCandidate } = showBoard(rows)
  const first = await findCard('Robin 1')
  const second = await findCard('Robin 2')
  const third = await findCard('Robin 3')
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true })
  await waitFor(() => expect(document.activeElement).toBe(second))
  expect(first.getAttribute('aria-selected')).toBe('true')
  expect(second.getAttribute('aria-selected')).toBe('true')
  fireEvent.keyDown(second, { key: 'ArrowRight' })
  await waitFor(() => expect(document.activeElement).toBe(third))
  fireEvent.keyDown(third, { key: 'Enter' })
  expect(onOpenCandidate).toHaveBeenCalledWith(rows[2]?.candidateId)
})

it('moves the chosen cards to the stage beside by key', async () => {
  const rows = createRows(3)
  const { listMoves } = showBoard(rows)
  const first = await findCard('Robin 1')
  first.focus()
  fireEvent.keyDown(first, { key: 'ArrowLeft', ctrlKey: true })
  fireEvent.keyDown(first, { key: 'ArrowDown', shiftKey: true })
  fireEvent.keyDown(first, { key: 'ArrowRight', ctrlKey: true })
  await waitFor(() => expect(listMoves()).toHaveLength(1))
  expect(listMoves()[0]?.input).toEqual({
    change: { ids: [rows[0]?.id, rows[1]?.id], stage: 'screening', reason: '' },
  })
})
