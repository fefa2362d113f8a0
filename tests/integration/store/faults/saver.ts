import { createInterface } from 'node:readline'
import { createEmptyRoleDraft } from '@shared/model/role'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import type { SaverReply } from './saverReply'

// Opens a workspace and saves its one role under each title that it reads, one a
// line; answers each with one line of JSON: `saver.mjs FOLDER`.

const say = (reply: SaverReply): void => console.log(JSON.stringify(reply))

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: saver FOLDER')
const opened = await openWorkspace(folder)
if (!opened.ok) throw new Error(opened.error.message)
const roles = opened.value.collection('roles')
const created = await roles.create({ ...createEmptyRoleDraft(), title: 'first' })
if (!created.ok) throw new Error(created.error.message)
const { id } = created.value
say({ id, code: 'ok', message: '', memory: created.value })

for await (const title of createInterface({ input: process.stdin })) {
  const current = roles.get(id)
  if (current === undefined) throw new Error('The role is gone from memory.')
  const result = await roles.save({ ...current, title })
  say({
    id,
    code: result.ok ? 'ok' : result.error.code,
    message: result.ok ? '' : result.error.message,
    memory: roles.get(id) ?? null,
  })
}
await opened.value.close()
