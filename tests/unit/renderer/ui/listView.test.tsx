// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import type { SavedView } from '@shared/model/workspace/listView'
import { ListPane } from '@renderer/ui/listView/ListPane'
import { useListed } from '@renderer/ui/listView/useListed'
import { useListView } from '@renderer/ui/listView/useListView'
import { useListViews } from '@renderer/ui/listView/listViewStore'
import { createWorkspaceState } from '../../../helpers/createWorkspaceState'
import { installFakeBridge, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const workspace = createWorkspaceState()

const rows = [
  { id: 'a', name: 'Amara' },
  { id: 'b', name: 'Bo' },
]
const isFound = () => true

const List = () => {
  const control = useListView('candidates')
  const listed = useListed(control, rows, isFound)
  return (
    <ListPane
      control={control}
      listed={listed}
      label="Candidates"
      noun="candidate"
      actions={null}
      activeId="a"
      onOpen={() => undefined}
      getText={({ name }) => name}
      renderRow={({ name }) => name}
    />
  )
}

describe('the bar of a list', () => {
  let bridge: FakeBridge
  let views: SavedView[] = []

  const show = () => {
    bridge = installFakeBridge({
      'workspace.getState': () => ok(workspace),
      'lists.query': ({ view }) => {
        const ids = view.conditions.length === 0 ? ['a', 'b'] : []
        return ok({ ids, groups: null, total: 2 })
      },
      'lists.countValues': () =>
        ok([
          { value: 'interview', count: 2 },
          { value: 'offer', count: 1 },
          { value: '', count: 4 },
        ]),
      'lists.getViews': () => ok(views),
      'lists.saveView': ({ view }) => {
        views = [...views.filter(({ id }) => id !== view.id), view]
        return ok(views)
      },
      'roles.list': () => ok([]),
      'agencies.list': () => ok([]),
    })
    renderInWindow(<List />)
    return userEvent.setup()
  }
  const lastQuery = () => bridge.calls.filter(({ name }) => name === 'lists.query').at(-1)?.input

  beforeEach(() => {
    views = []
    useListViews.setState({ shown: {} })
    document.body.innerHTML = '<div id="overlays"></div>'
  })
  afterEach(cleanup)

  it('makes a filter by keys alone, says it in words, and clears it', async () => {
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'Add a filter' }))
    expect(await screen.findByLabelText('Filter by')).toBeTruthy()
    await user.keyboard('stage{Enter}')
    const search = await screen.findByLabelText('Find a stage')
    expect(document.activeElement).toBe(search)
    await screen.findByRole('option', { name: /Offer/ })
    await user.keyboard('inter{Enter}')
    await user.clear(search)
    await user.keyboard('offer{Enter}')
    const filters = await screen.findByRole('group', { name: 'Filters' })
    expect(within(filters).getByText('Stage is Interview or Offer')).toBeTruthy()
    expect(lastQuery()).toMatchObject({
      view: {
        conditions: [{ field: 'stage', test: 'any-of', values: ['interview', 'offer'] }],
      },
    })
    expect(await screen.findByText('No candidate found')).toBeTruthy()
    await user.click(within(filters).getByRole('button', { name: 'Clear filters' }))
    expect(screen.queryByText('No candidate found')).toBeNull()
  })

  it('keeps what is shown as a view under a name', async () => {
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'View: All candidates' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Save as a new view…' }))
    await user.type(await screen.findByLabelText('Name'), 'Mine{Enter}')
    expect(await screen.findByRole('button', { name: 'View: Mine' })).toBeTruthy()
    expect(views).toMatchObject([{ list: 'candidates', name: 'Mine' }])
  })

  it('remembers the order, and forgets filters, when the window closes', () => {
    useListViews.setState({
      shown: {
        x: {
          view: {
            conditions: [{ field: 'file', test: 'no', values: [] }],
            sort: { field: 'changed', isDescending: true },
            group: 'stage',
          },
          savedId: null,
          search: 'go',
        },
      },
    })
    expect(JSON.parse(localStorage.getItem('list-views') ?? '')).toMatchObject({
      state: { shown: { x: { view: { conditions: [], group: 'stage' }, search: '' } } },
    })
  })
})
