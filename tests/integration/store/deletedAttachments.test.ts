import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Workspace } from '@electron/store/types'
import type { RoleSource } from '@shared/model/role'
import {
  createCandidateDraft,
  createRoleDraft,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from './temporaryWorkspace'

const minuteMs = 60_000

/** A workspace with a clock that is put forward by hand. */
const createWithClock = async () => {
  const created = await createTestWorkspace()
  const { folder } = created
  await created.close()
  let time = Date.parse('2027-03-01T09:00:00Z')
  const workspace = await openTestWorkspace(folder, { now: () => new Date(time) })
  return {
    workspace,
    folder,
    waitMinutes: (minutes: number) => void (time += minutes * minuteMs),
    listKept: async () => (await readdir(join(folder, 'attachments'))).sort(),
  }
}

const keep = async (workspace: Workspace, text: string) =>
  expectOk(await workspace.addAttachment(Buffer.from(text)))

const keepSource = async (workspace: Workspace, text: string): Promise<RoleSource> => ({
  kind: 'file',
  fileName: 'baker.txt',
  content: await keep(workspace, `${text} as a file`),
  text: await keep(workspace, text),
  addedAt: '2027-03-01T09:00:00.000Z',
})

const createRole = async (workspace: Workspace, source: RoleSource) =>
  expectOk(await workspace.collection('roles').create({ ...createRoleDraft(), source }))

const emptyTrash = async (workspace: Workspace): Promise<void> => {
  expectOk(await workspace.trash.empty(expectOk(await workspace.trash.list())))
}

describe('the attachments of what is deleted for good', () => {
  it('go with the role that was imported from them, and not before', async () => {
    const { workspace, listKept, waitMinutes } = await createWithClock()
    const role = await createRole(workspace, await keepSource(workspace, 'Night baker'))
    waitMinutes(2)
    expectOk(await workspace.collection('roles').remove(role.id, role.rev))
    expect(await listKept()).toHaveLength(2)
    await emptyTrash(workspace)
    expect(await listKept()).toEqual([])
  })

  it('go with a candidate, CVs of an earlier revision included', async () => {
    const { workspace, folder, listKept, waitMinutes } = await createWithClock()
    const attach = async (text: string) => ({
      ...(await keep(workspace, text)),
      fileName: 'cv.txt',
      addedAt: '2027-03-01T09:00:00.000Z',
    })
    const candidates = workspace.collection('candidates')
    const first = expectOk(
      await candidates.create(createCandidateDraft({ attachments: [await attach('old CV')] })),
    )
    const history = join(folder, 'history', 'candidates', first.id)
    await mkdir(history, { recursive: true })
    await copyFile(
      join(folder, 'candidates', `${first.id}.json`),
      join(history, '1.0123456789ab.json'),
    )
    const second = expectOk(
      await candidates.save({ ...first, attachments: [await attach('new CV')] }),
    )
    waitMinutes(2)
    expectOk(await candidates.remove(first.id, second.rev))
    await emptyTrash(workspace)
    expect(await listKept()).toEqual([])
  })

  it('stay where a duplicate, an older version or another deleted role refers to them', async () => {
    const { workspace, listKept, waitMinutes } = await createWithClock()
    const roles = workspace.collection('roles')
    const source = await keepSource(workspace, 'Night baker')
    const role = await createRole(workspace, source)
    const copy = await createRole(workspace, source)
    waitMinutes(2)
    expectOk(await roles.remove(role.id, role.rev))
    await emptyTrash(workspace)
    expect(await listKept()).toHaveLength(2)

    expectOk(await workspace.versions.keep(copy.id, 'asked'))
    const { source: _forgotten, ...rest } = copy
    expectOk(await roles.save(rest))
    const other = await createRole(workspace, await keepSource(workspace, 'Day baker'))
    waitMinutes(2)
    expectOk(await roles.remove(other.id, other.rev))
    await emptyTrash(workspace)
    expect(await listKept()).toEqual([source.content?.hash, source.text.hash].sort())
  })

  it('stay where a file that can’t be read may refer to them', async () => {
    const { workspace, folder, listKept, waitMinutes } = await createWithClock()
    const role = await createRole(workspace, await keepSource(workspace, 'Night baker'))
    const text = await readFile(join(folder, 'roles', `${role.id}.json`), 'utf8')
    await mkdir(join(folder, 'quarantine', 'roles'), { recursive: true })
    await writeFile(join(folder, 'quarantine', 'roles', 'broken.json'), text.slice(0, -40))
    waitMinutes(2)
    expectOk(await workspace.collection('roles').remove(role.id, role.rev))
    await emptyTrash(workspace)
    expect(await listKept()).toHaveLength(2)
  })

  it('stay for a role that is about to be made of the same file, and go later where none is', async () => {
    const { workspace, folder, listKept, waitMinutes } = await createWithClock()
    const role = await createRole(workspace, await keepSource(workspace, 'Night baker'))
    waitMinutes(2)
    expectOk(await workspace.collection('roles').remove(role.id, role.rev))
    await keepSource(workspace, 'Night baker')
    await emptyTrash(workspace)
    expect(await listKept()).toHaveLength(2)

    await workspace.close()
    await openTestWorkspace(folder)
    expect(await listKept()).toEqual([])
  })

  it('that nothing ever referred to stay', async () => {
    const { workspace, listKept, waitMinutes } = await createWithClock()
    await keep(workspace, 'put there by hand')
    const role = await createRole(workspace, await keepSource(workspace, 'Night baker'))
    waitMinutes(2)
    expectOk(await workspace.collection('roles').remove(role.id, role.rev))
    await emptyTrash(workspace)
    expect(await listKept()).toHaveLength(1)
  })
})
