// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChannelOutput } from '@shared/contract/contract'
import { fail, ok } from '@shared/contract/result'
import { candidateIdSchema, createId, type CandidateId } from '@shared/model/ids'
import { CommandPalette } from '@renderer/app/palette/CommandPalette'
import { palette } from '@renderer/app/palette/paletteChoice'
import { useRouter } from '@renderer/navigation/routes'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const people = ['Ann Berg', 'Anna Holm', 'Andrea Lind'].map((title) => ({
  title,
  id: createId(candidateIdSchema),
}))

const idOf = (name: string): CandidateId => people.find(({ title }) => title === name)!.id

const answer = (text: string): ChannelOutput<'search.find'> => {
  const hits = people
    .filter(({ title }) => title.toLowerCase().startsWith(text))
    .map(({ title, id }) => ({
      place: { collection: 'candidates' as const, id },
      title,
      facts: [],
      at: null,
      reason: null,
    }))
  return { groups: [{ collection: 'candidates', total: hits.length, hits }], isComplete: true }
}

describe('the palette’s Enter', () => {
  let releases: Map<string, () => void>
  let held: ReadonlySet<string>
  let isFailing: boolean

  beforeEach(() => {
    releases = new Map()
    held = new Set()
    isFailing = false
    useRouter.getState().reset()
    installFakeBridge({
      'search.find': async ({ text }) => {
        if (held.has(text)) await new Promise<void>((resolve) => releases.set(text, resolve))
        return isFailing ? fail('internal', 'It failed.') : ok(answer(text))
      },
    })
  })
  afterEach(() => {
    act(() => palette.close())
    cleanup()
  })

  const open = async () => {
    renderInWindow(<CommandPalette hasWorkspace />)
    act(() => palette.open())
    await screen.findByLabelText('Find')
    return userEvent.setup()
  }
  const release = (text: string) => act(() => Promise.resolve(releases.get(text)?.()))
  const opened = () => {
    const { route } = useRouter.getState()
    return route.area === 'candidates' ? route.candidateId : null
  }

  it('opens the first hit, though it came after the text', async () => {
    const user = await open()
    await user.click(screen.getByLabelText('Find'))
    await user.paste('andr')
    await screen.findByText('Andrea Lind')
    await user.keyboard('{Enter}')
    expect(opened()).toBe(idOf('Andrea Lind'))
  })

  it('waits for the hits of the whole text, and opens none of the letters before', async () => {
    held = new Set(['anna'])
    const user = await open()
    await user.type(screen.getByLabelText('Find'), 'ann')
    await screen.findByText('Ann Berg')
    await user.keyboard('a{Enter}')
    expect(opened()).toBeNull()
    await release('anna')
    await expect.poll(opened).toBe(idOf('Anna Holm'))
  })

  it('is forgotten once the text is another one', async () => {
    held = new Set(['ann'])
    const user = await open()
    await user.type(screen.getByLabelText('Find'), 'ann{Enter}')
    await user.type(screen.getByLabelText('Find'), 'a')
    await release('ann')
    await screen.findByText('Anna Holm')
    expect(opened()).toBeNull()
  })

  it('opens what the arrow keys chose, however often the hits come anew', async () => {
    const user = await open()
    await user.type(screen.getByLabelText('Find'), 'ann')
    await screen.findByText('Ann Berg')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(opened()).toBe(idOf('Anna Holm'))
  })

  it('still performs an action if the search fails', async () => {
    isFailing = true
    const user = await open()
    await user.type(screen.getByLabelText('Find'), 'page size')
    await screen.findByText('Page size')
    await user.keyboard('{Enter}')
    await expect.poll(() => useRouter.getState().route.area).toBe('settings')
  })
})
