// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { findInRole } from '@shared/domain/replacing/findInRole'
import { planReplacement } from '@shared/domain/replacing/textChanges'
import { fail, ok } from '@shared/contract/result'
import { createId, roleIdSchema, type RoleId } from '@shared/model/ids'
import type { Role } from '@shared/model/role'
import { openEditSession } from '@renderer/editing/openEditSession'
import {
  changeRoles,
  invertRoleChanges,
  watchOpenRoles,
  type RoleChanges,
} from '@renderer/features/roles/replacing/changeRoles'
import { installFakeBridge } from '../../../helpers/fakeBridge'
import { createEnglishRole } from '../../../helpers/sampleRoles'

const at = '2026-11-30T12:00:00.000Z'

const createStored = (title: string): Role => ({
  ...createEnglishRole(),
  title,
  id: createId(roleIdSchema),
  rev: 1,
  createdAt: at,
  updatedAt: at,
})

/** A main process that keeps roles as the store does. */
const keepRoles = (...roles: Role[]) => {
  const stored = new Map<RoleId, Role>(roles.map((role) => [role.id, role]))
  const bridge = installFakeBridge({
    'roles.get': ({ id }) => {
      const role = stored.get(id)
      return role ? ok(role) : fail('not-found', 'It was deleted.')
    },
    'roles.save': ({ record }) => {
      const current = stored.get(record.id)
      if (current?.rev !== record.rev) return fail('conflict', 'It was changed.', { current })
      const saved = { ...record, rev: record.rev + 1 }
      stored.set(record.id, saved)
      return ok(saved)
    },
  })
  return { bridge, stored, client: new QueryClient() }
}

const plan = (role: Role): RoleChanges => ({
  roleId: role.id,
  title: role.title,
  changes: planReplacement(
    findInRole(role, { words: 'northwind', isExact: false, isWholeWord: false }),
    'Südwind',
  ),
})

const readText = (role: Role | undefined): string => JSON.stringify({ ...role, rev: 0 })

it('changes and saves each role, and takes everything back byte for byte', async () => {
  const [one, other] = [createStored('One'), createStored('Other')]
  const { stored, client } = keepRoles(one, other)
  const { done, left } = await changeRoles([plan(one), plan(other)], 'Replacing', client)
  expect({ done: done.length, left }).toEqual({ done: 2, left: [] })
  for (const role of stored.values()) expect(readText(role)).not.toMatch(/northwind(?!t)/iu)

  await changeRoles(invertRoleChanges(done), 'Undoing', client)
  expect(readText(stored.get(one.id))).toBe(readText(one))
  expect(readText(stored.get(other.id))).toBe(readText(other))
})

it('leaves and names a role whose text was changed meanwhile, or that is gone', async () => {
  const [one, other, gone] = [createStored('One'), createStored('Other'), createStored('Gone')]
  const { stored, client } = keepRoles(one, { ...other, client: 'Northwind Group', rev: 2 })
  const { done, left } = await changeRoles(
    [plan(one), plan(other), plan(gone)],
    'Replacing',
    client,
  )
  expect(done.map(({ title }) => title)).toEqual(['One'])
  expect(left.map(({ title }) => title)).toEqual(['Other', 'Gone'])
  expect(stored.get(other.id)).toMatchObject({ client: 'Northwind Group', rev: 2 })
})

it('goes through the session of an open role, with what is being typed there', async () => {
  const role = createStored('One')
  const { stored, client } = keepRoles(role)
  const session = openEditSession('roles', role, client)
  const release = session.retain()
  session.setValue({ ...role, notes: 'Typed just now.' })
  const { done } = await changeRoles([plan(role)], 'Replacing', client)
  expect(done).toHaveLength(1)
  expect(stored.get(role.id)).toMatchObject({ notes: 'Typed just now.' })

  const isLast = watchOpenRoles()
  expect(isLast()).toBe(true)
  session.setValue({ ...session.getSnapshot().value, notes: 'Typed again.' })
  expect(isLast()).toBe(false)
  session.undo()
  session.undo()
  expect(session.getSnapshot().value.client).toBe(role.client)
  expect(session.getSnapshot().value.notes).toBe('Typed just now.')
  await session.flush()
  release()
})
