// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { fail, ok } from '@shared/contract/result'
import { closeWorkspace } from '@renderer/features/workspaces/workspaceCommands'
import { registerUnsavedSource } from '@renderer/editing/unsaved'
import { installFakeBridge } from '../../../helpers/fakeBridge'

describe('leaving a workspace', () => {
  let stop = (): void => undefined
  afterEach(() => stop())

  /** A record that notes, when it is saved, whether anything could be typed meanwhile. */
  const watchSaving = (isSaved: boolean): { wasInert: boolean | null } => {
    const seen: { wasInert: boolean | null } = { wasInert: null }
    stop = registerUnsavedSource({
      title: () => 'Head of Data',
      flush: () => {
        seen.wasInert = document.body.inert
        return Promise.resolve(isSaved)
      },
    })
    return seen
  }

  it('accepts no input from the last save until another workspace, or none, is open', async () => {
    const saving = watchSaving(true)
    let wasInert = false
    installFakeBridge({
      'workspace.close': () => {
        wasInert = document.body.inert
        return ok(null)
      },
    })
    await closeWorkspace()
    expect([saving.wasInert, wasInert, document.body.inert]).toEqual([true, true, false])
  })

  it('does not happen, and accepts input again, if an edit can’t be saved', async () => {
    watchSaving(false)
    const { calls } = installFakeBridge({})
    await closeWorkspace()
    expect(calls).toEqual([])
    expect(document.body.inert).toBe(false)
  })

  it('accepts input again if the workspace can’t be closed', async () => {
    installFakeBridge({ 'workspace.close': () => fail('io', 'The disk does not answer.') })
    await closeWorkspace()
    expect(document.body.inert).toBe(false)
  })

  it('returns the focus to where it was', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    installFakeBridge({ 'workspace.close': () => ok(null) })
    await closeWorkspace()
    expect(document.activeElement).toBe(field)
  })
})
