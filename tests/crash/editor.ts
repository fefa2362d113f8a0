import { writeSync } from 'node:fs'
import type { Role } from '@shared/model/role'
import type { CollectionOf } from '@electron/store/types'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import { describeRevision } from './editedRole'

// Edits a workspace at random until it is killed: `editor.mjs FOLDER SEED`. Prints
// `ready`, then `ID REV` for each revision that the store confirmed and `ID removed`
// for each role that it confirmed as moved to the trash.

type Roles = CollectionOf<'roles'>

const rolesKept = 24
const editsAtOnce = 4

const say = (line: string): void => void writeSync(1, `${line}\n`)

const save = async (roles: Roles, role: Role): Promise<void> => {
  const next = { ...role, notes: describeRevision(role.title, role.rev + 1).notes }
  const result = await roles.save(next)
  if (result.ok) say(`${role.id} ${result.value.rev}`)
}

const create = async (roles: Roles, random: SeededRandom): Promise<void> => {
  const result = await roles.create(describeRevision(`role ${random.below(1e9)}`, 1))
  if (result.ok) say(`${result.value.id} 1`)
}

const remove = async (roles: Roles, role: Role): Promise<void> => {
  const result = await roles.remove(role.id, role.rev)
  if (result.ok) say(`${role.id} removed`)
}

const edit = (roles: Roles, random: SeededRandom): Promise<void> => {
  const all = roles.list()
  if (all.length < rolesKept) return create(roles, random)
  const role = random.pick(all)
  return random.below(20) === 0 ? remove(roles, role) : save(roles, role)
}

const [folder, seed] = process.argv.slice(2)
if (folder === undefined || seed === undefined) throw new Error('Usage: editor FOLDER SEED')
const opened = await openWorkspace(folder)
if (!opened.ok) throw new Error(opened.error.message)
if (opened.value.readOnly !== null) throw new Error(`read-only: ${opened.value.readOnly.reason}`)

const roles = opened.value.collection('roles')
const random = createSeededRandom(Number(seed))
say('ready')
const editForever = async (): Promise<never> => {
  for (;;) await edit(roles, random)
}
await Promise.all(Array.from({ length: editsAtOnce }, editForever))
