import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDamage } from '@shared/contract/channels/recovery/backupChannels'
import { damageEntry } from '../../../helpers/faults/damageEntry'
import { createRoleDraft, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext } from '../testContext'

/** An open workspace whose one backup has a damaged role. */
const createDamagedBackup = async () => {
  const context = await createOpenContext()
  const { handlers, session } = context
  const role = expectOk(await handlers['roles.create']({ draft: createRoleDraft() }))
  expectOk(await handlers['backups.create']({}))
  const { location } = session.getState()!
  const [fileName = ''] = await readdir(join(location, 'backups'))
  const path = `roles/${role.id}.json`
  await damageEntry(join(location, 'backups', fileName), path)
  const from = { kind: 'kept', place: 'workspace', fileName } as const
  const into = context.files.issue(join(context.folder, 'restored'))
  return { context, from, into, damaged: [{ path, title: role.title }] }
}

describe('a damaged backup of the open workspace', () => {
  it('is refused with the names of its damaged records', async () => {
    const { context, from, into, damaged } = await createDamagedBackup()
    const refused = await context.handlers['backups.restore']({ from, into, partial: false })
    if (refused.ok) throw new Error('It was restored.')
    expect(readDamage(refused.error)).toEqual({ damaged, intact: 1 })
  })

  it('is restored without them on request, and they are named', async () => {
    const { context, from, into, damaged } = await createDamagedBackup()
    const restored = await context.handlers['backups.restore']({ from, into, partial: true })
    expect(expectOk(restored)).toMatchObject({ leftOut: damaged, fileCount: 1 })
  })

  it('is refused with the paths only if no workspace is open', async () => {
    const { context, from, into, damaged } = await createDamagedBackup()
    const { fileName } = from
    const zip = join(context.session.getState()!.location, 'backups', fileName)
    await context.session.close()
    const refused = await context.handlers['backups.restore']({
      from: { kind: 'file', token: context.files.issue(zip) },
      into,
      partial: false,
    })
    if (refused.ok) throw new Error('It was restored.')
    expect(readDamage(refused.error)?.damaged).toEqual(
      damaged.map(({ path }) => ({ path, title: null })),
    )
  })
})
