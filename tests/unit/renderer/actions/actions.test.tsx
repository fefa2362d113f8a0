// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ok } from '@shared/contract/result'
import { ActionButton } from '@renderer/actions/ActionButton'
import { useAction } from '@renderer/actions/useAction'
import { useActionKeys } from '@renderer/actions/useActionKeys'
import { installFakeBridge, type FakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

interface ViewProps {
  name: string
  isEnabled?: boolean
}

let performed: string[]

const Keys = () => {
  useActionKeys()
  return null
}

/** An action that is meant only sometimes. */
const Choosy = ({ isMeant }: { isMeant: boolean }) => {
  useAction('candidate.create', { perform: () => performed.push('choosy'), isMeant: () => isMeant })
  return null
}

const View = ({ name, isEnabled }: ViewProps) => {
  useAction('candidate.create', { isEnabled, perform: () => performed.push(name) })
  return null
}

describe('actions', () => {
  let bridge: FakeBridge

  const show = async (content: React.ReactNode) => {
    renderInWindow(
      <>
        <Keys />
        {content}
        <ActionButton id="candidate.create" />
      </>,
    )
    await screen.findByTitle('Ctrl+Shift+N')
    return userEvent.setup()
  }
  const press = '{Control>}{Shift>}N{/Shift}{/Control}'

  beforeEach(() => {
    performed = []
    bridge = installFakeBridge({
      'app.getInfo': () => ok({ version: '1.0.0', platform: 'linux', locale: 'en' }),
    })
  })
  afterEach(cleanup)

  it('are performed by button, key and menu alike', async () => {
    const user = await show(<View name="list" />)
    await user.click(screen.getByRole('button', { name: 'New candidate' }))
    await user.keyboard(press)
    bridge.emit('menu.chosen', { actionId: 'candidate.create' })
    expect(performed).toEqual(['list', 'list', 'list'])
  })

  it('belong to the view that was shown last, and end with it', async () => {
    const user = await show(
      <>
        <View name="below" />
        <View name="above" />
      </>,
    )
    await user.keyboard(press)
    expect(performed).toEqual(['above'])
  })

  it('go to the view below while they are disabled in the one above', async () => {
    const user = await show(
      <>
        <View name="below" />
        <View name="above" isEnabled={false} />
      </>,
    )
    await user.keyboard(press)
    expect(performed).toEqual(['below'])
  })

  it('are shown as disabled if no view can perform them', async () => {
    const user = await show(<View name="list" isEnabled={false} />)
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true)
    await user.keyboard(press)
    expect(performed).toEqual([])
  })

  it('leave keys and menu to an open dialog', async () => {
    const user = await show(
      <>
        <View name="list" />
        <div role="dialog" aria-modal="true" />
      </>,
    )
    await user.keyboard(press)
    bridge.emit('menu.chosen', { actionId: 'candidate.create' })
    expect(performed).toEqual([])
  })

  it('ignore a menu item without an action', async () => {
    await show(<View name="list" />)
    bridge.emit('menu.chosen', { actionId: 'no.such.action' })
    expect(performed).toEqual([])
  })

  it('can be asked by a button that renders whether it is meant, then and later', async () => {
    const user = await show(
      <>
        <View name="view" />
        <Choosy isMeant />
      </>,
    )
    await user.click(screen.getByRole('button'))
    expect(performed).toEqual(['choosy'])
  })

  it('gives way where it is not meant', async () => {
    const user = await show(
      <>
        <View name="view" />
        <Choosy isMeant={false} />
      </>,
    )
    await user.click(screen.getByRole('button'))
    expect(performed).toEqual(['view'])
  })
})
