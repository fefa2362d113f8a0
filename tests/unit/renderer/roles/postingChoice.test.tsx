// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '@shared/contract/result'
import { createEmptyAgencyDraft, type Agency } from '@shared/model/agency'
import { agencyIdSchema, createId, roleIdSchema } from '@shared/model/ids'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { renderInWindow } from '../../../helpers/renderInWindow'

const createAgency = (name: string): Agency => ({
  ...createEmptyAgencyDraft(),
  id: createId(agencyIdSchema),
  rev: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  name,
})

const first = createAgency('Harbour Search')
const second = createAgency('Quay Partners')
const roleId = createId(roleIdSchema)

/** Loads the module anew, as a restart does, and shows the choice of a role. */
const start = async (agencies: Agency[], role = roleId) => {
  vi.resetModules()
  installFakeBridge({ 'agencies.list': () => ok(agencies) })
  const { usePostingChoice } = await import('@renderer/features/roles/preview/usePostingChoice')
  const shown: { current: ReturnType<typeof usePostingChoice> | null } = { current: null }
  const Choice = () => {
    shown.current = usePostingChoice(role)
    return null
  }
  renderInWindow(<Choice />)
  await waitFor(() => expect(shown.current?.agencies).toHaveLength(agencies.length))
  return {
    read: () => shown.current,
    choose: (choice: Parameters<ReturnType<typeof usePostingChoice>['choose']>[0]) =>
      act(() => shown.current?.choose(choice)),
  }
}

describe('the audience of a posting', () => {
  beforeEach(() => localStorage.clear())
  afterEach(cleanup)

  it('is remembered across a restart, with its agency', async () => {
    const before = await start([first, second])
    before.choose({ audience: 'agency', agencyId: second.id })
    cleanup()
    const after = await start([first, second])
    expect(after.read()).toMatchObject({ audience: 'agency', agency: { id: second.id } })
  })

  it('belongs to one role', async () => {
    const one = await start([first])
    one.choose({ audience: 'advert' })
    cleanup()
    const other = await start([first], createId(roleIdSchema))
    expect(other.read()?.audience).toBe('full')
  })

  it('stays with the agency that was offered first', async () => {
    const before = await start([first, second])
    before.choose({ audience: 'agency' })
    cleanup()
    const after = await start([second])
    expect(after.read()).toMatchObject({ audience: 'agency', agency: null })
  })

  it('names no other agency where the chosen one is gone', async () => {
    const before = await start([first, second])
    before.choose({ audience: 'agency', agencyId: second.id })
    cleanup()
    const after = await start([first])
    expect(after.read()).toMatchObject({ audience: 'agency', agency: null })
  })

  it('is taken from nothing that can’t be read', async () => {
    localStorage.setItem('posting-choices', '{"state":{"choices":{"x":1}},"version":0}')
    const { read } = await start([first])
    expect(read()?.audience).toBe('full')
  })
})
