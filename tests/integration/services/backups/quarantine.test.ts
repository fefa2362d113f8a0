import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Role } from '@shared/model/role'
import { FileReader } from '@electron/store/backups/zip/fileReader'
import { createRoleDraft, expectFailure, expectOk } from '../../store/temporaryWorkspace'
import { createOpenContext, type TestContext } from '../testContext'

const getFolder = ({ session }: TestContext): string => session.getState()!.location

const reopen = async (context: TestContext, damage: (folder: string) => Promise<void>) => {
  const folder = getFolder(context)
  await context.session.close()
  await damage(folder)
  expectOk(await context.session.open(folder))
}

/** A role of which only a backup has a good version, in the folder that `place` creates. */
const createDamaged = async (
  place: (context: TestContext) => Promise<void> = () => Promise.resolve(),
): Promise<{ context: TestContext; role: Role }> => {
  const context = await createOpenContext()
  const role = expectOk(await context.handlers['roles.create']({ draft: createRoleDraft() }))
  await place(context)
  expectOk(await context.handlers['backups.create']({}))
  await reopen(context, (folder) => truncate(join(folder, 'roles', `${role.id}.json`), 100))
  return { context, role }
}

describe('damaged files', () => {
  it('are listed without reading any backup', async () => {
    const { context } = await createDamaged()
    const reads = vi.spyOn(FileReader.prototype, 'read')
    expect(expectOk(await context.handlers['workspace.listProblems']({}))).toHaveLength(1)
    expect(reads).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('are found in a backup and restored from it, with a note of its origin', async () => {
    const { context, role } = await createDamaged()
    const { handlers } = context
    const input = { collection: 'roles', recordId: role.id } as const
    const found = expectOk(await handlers['quarantine.findLastGood'](input))
    expect(found).toMatchObject({ title: role.title, savedAt: role.updatedAt, source: 'backup' })
    expect(expectOk(await handlers['quarantine.restoreLastGood'](input))).toEqual(found)
    expect(expectOk(await handlers['workspace.listProblems']({}))).toEqual([])
    expect(expectOk(await handlers['quarantine.listDismissed']({}))).toMatchObject([
      { title: role.title, quarantinedAs: `quarantine/roles/${role.id}.json` },
    ])
  })

  it('are found in the second folder that was chosen', async () => {
    const { context, role } = await createDamaged(async ({ handlers, files, folder }) => {
      const second = join(folder, 'stick')
      await mkdir(second)
      const token = files.issue(second)
      expectOk(await handlers['backups.chooseSecondFolder']({ folder: token }))
    })
    await reopen(context, (folder) => emptyFolder(join(folder, 'backups')))
    const input = { collection: 'roles', recordId: role.id } as const
    expect(expectOk(await context.handlers['quarantine.findLastGood'](input))).toMatchObject({
      source: 'backup',
    })
  })

  it('are dismissed and listed again, and the window is notified', async () => {
    const { context, role } = await createDamaged()
    const { handlers } = context
    const quarantinedAs = `quarantine/roles/${role.id}.json`
    context.events.length = 0
    expectOk(await handlers['quarantine.dismiss']({ quarantinedAs }))
    await expect
      .poll(() => context.events)
      .toMatchObject([{ name: 'workspace.changed', payload: { problemCount: 0 } }])
    expectOk(await handlers['quarantine.reopen']({ quarantinedAs }))
    expect(context.session.getState()!.problemCount).toBe(1)
  })

  it('are shown in the file manager, open or dismissed, and nothing else', async () => {
    const { context, role } = await createDamaged()
    const { handlers } = context
    const fileName = `${role.id}.json`
    const quarantinedAs = `quarantine/roles/${fileName}`
    const file = { collection: 'roles', fileName, quarantinedAs } as const
    expectOk(await handlers['quarantine.reveal'](file))
    expectOk(await handlers['quarantine.dismiss']({ quarantinedAs }))
    expectOk(await handlers['quarantine.reveal'](file))
    const path = join(getFolder(context), quarantinedAs)
    expect(context.shown).toEqual([path, path])
    const other = { ...file, quarantinedAs: '../../other' }
    expect(expectFailure(await handlers['quarantine.reveal'](other))).toBe('not-found')
  })
})

/** Removes everything from a folder that could be read as a backup. */
const emptyFolder = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await writeFile(join(folder, name), '')
}
