import { readFile, truncate, writeFile } from 'node:fs/promises'
import { inProcessReading } from '../../helpers/inProcessReading'
import { createInProcessSpelling } from '../../helpers/inProcessSpelling'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Role } from '@shared/model/role'
import { runCli } from '@electron/cli/runCli'
import { damageEntry } from '../../helpers/faults/damageEntry'
import { expectOk, openTestWorkspace } from '../store/temporaryWorkspace'
import { createSampleCli, holdWorkspace, type TestCli } from './testCli'

const runWithoutWorkspace = ({ folder }: TestCli, ...args: string[]) =>
  runCli(args, {
    folder,
    variables: {},
    readStandardInput: () => Promise.resolve(''),
    reading: inProcessReading,
    spelling: createInProcessSpelling(),
  })

describe('backup and restore', () => {
  it('write one file and unpack it as a separate workspace', async () => {
    const cli = await createSampleCli()
    const backup = await cli.runJson('backup', 'copy.zip')
    expect(backup).toMatchObject({ exitStatus: 0, value: { file: join(cli.folder, 'copy.zip') } })
    const restored = await runWithoutWorkspace(cli, 'restore', 'copy.zip', '--into', 'a/b')
    expect(restored).toMatchObject({ exitStatus: 0, stderr: '' })
    expect(restored.stdout).toContain(join(cli.folder, 'a/b'))
    const verified = await runWithoutWorkspace(cli, '--workspace', 'a/b', 'verify', '--json')
    expect(JSON.parse(verified.stdout)).toMatchObject({ findings: [] })
    expect(await runWithoutWorkspace(cli, '--workspace', 'a/b', 'list', 'roles')).toEqual(
      await cli.run('list', 'roles'),
    )
  })

  it('back a workspace up while it is open elsewhere', async () => {
    const cli = await createSampleCli()
    await holdWorkspace(cli)
    expect(await cli.run('backup', 'copy.zip')).toMatchObject({ exitStatus: 0 })
  })

  it('don’t overwrite a file of the same name unless told to', async () => {
    const cli = await createSampleCli()
    await writeFile(join(cli.folder, 'copy.zip'), 'mine')
    expect(await cli.run('backup', 'copy.zip')).toMatchObject({ exitStatus: 1 })
    expect(await readFile(join(cli.folder, 'copy.zip'), 'utf8')).toBe('mine')
    expect(await cli.run('backup', 'copy.zip', '--overwrite')).toMatchObject({ exitStatus: 0 })
  })

  it('refuse anything that isn’t a backup, and a folder in use', async () => {
    const cli = await createSampleCli()
    await writeFile(join(cli.folder, 'other.zip'), 'PK')
    expect(await runWithoutWorkspace(cli, 'restore', 'other.zip', '--into', 'new')).toMatchObject({
      exitStatus: 2,
      stderr: expect.stringContaining('not a complete Rolebench backup') as string,
    })
    await cli.run('backup', 'copy.zip')
    expect(await runWithoutWorkspace(cli, 'restore', 'copy.zip', '--into', 'ws')).toMatchObject({
      exitStatus: 1,
    })
    expect(await runWithoutWorkspace(cli, 'restore', 'copy.zip')).toMatchObject({ exitStatus: 1 })
  })
})

describe('restoring a damaged backup', () => {
  it('is refused with the names, and restores the rest with --partial', async () => {
    const cli = await createSampleCli()
    await cli.run('backup', 'copy.zip')
    const workspace = await openTestWorkspace(cli.workspaceFolder, { readOnly: true })
    const { id } = workspace.collection('agencies').list()[0]!
    await damageEntry(join(cli.folder, 'copy.zip'), `agencies/${id}.json`)

    const refused = await runWithoutWorkspace(cli, 'restore', 'copy.zip', '--into', 'new')
    expect(refused).toMatchObject({ exitStatus: 2, stdout: '' })
    expect(refused.stderr).toContain(`agencies/${id}.json`)
    expect(refused.stderr).toContain('--partial')

    const line = ['restore', 'copy.zip', '--into', 'new', '--partial']
    const restored = await runWithoutWorkspace(cli, ...line)
    expect(restored).toMatchObject({ exitStatus: 1, stderr: '' })
    expect(restored.stdout).toContain(`agencies/${id}.json`)
    const found = await runWithoutWorkspace(cli, '--workspace', 'new', 'list', 'agencies', '--json')
    expect(JSON.parse(found.stdout)).toHaveLength(
      workspace.collection('agencies').list().length - 1,
    )
  })

  it('prints what it left out as JSON', async () => {
    const cli = await createSampleCli()
    await cli.run('backup', 'copy.zip')
    await damageEntry(join(cli.folder, 'copy.zip'), 'rolebench.json')
    const line = ['restore', 'copy.zip', '--into', 'new', '--partial', '--json']
    const { stdout } = await runWithoutWorkspace(cli, ...line)
    expect(JSON.parse(stdout)).toMatchObject({ leftOut: ['rolebench.json'] })
  })

  it('is refused without mentioning --partial if nothing in it can be read', async () => {
    const cli = await createSampleCli()
    await cli.run('backup', 'copy.zip')
    await truncate(join(cli.folder, 'copy.zip'), 500)
    const line = ['restore', 'copy.zip', '--into', 'new', '--partial']
    const { stderr } = await runWithoutWorkspace(cli, ...line)
    expect(stderr).toContain('nothing in it can be read')
    expect(stderr).not.toContain('--partial')
  })
})

/** A workspace whose first role was changed after a version of it was kept. */
const createVersionedRole = async () => {
  const cli = await createSampleCli()
  const workspace = await openTestWorkspace(cli.workspaceFolder)
  const role = workspace.collection('roles').list()[0]!
  const version = expectOk(await workspace.versions.keep(role.id, 'asked'))
  expectOk(await workspace.collection('roles').save({ ...role, client: 'Changed' }))
  await workspace.close()
  return { cli, role, version }
}

describe('versions', () => {
  it('are listed, and shown by their id or their revision', async () => {
    const { cli, role, version } = await createVersionedRole()
    expect((await cli.runJson('versions', role.id)).value).toEqual([version])
    expect((await cli.run('versions', role.title)).stdout).toContain(version.id)
    for (const word of [version.id, String(version.rev)]) {
      const shown = await cli.runJson('show', role.id, '--version', word)
      expect((shown.value as Role).client).toBe(role.client)
    }
    expect(((await cli.runJson('show', role.id)).value as Role).client).toBe('Changed')
  })

  it('are reported as missing', async () => {
    const { cli, role } = await createVersionedRole()
    expect(await cli.run('show', role.id, '--version', '99')).toMatchObject({ exitStatus: 1 })
    expect(await cli.run('show', role.id, '--version')).toMatchObject({ exitStatus: 1 })
    expect(await cli.run('versions')).toMatchObject({ exitStatus: 1 })
  })

  it('are not confused with the version of the program', async () => {
    const cli = await createSampleCli()
    for (const args of [['--version'], ['--version', '--json']])
      expect(await runWithoutWorkspace(cli, ...args)).toMatchObject({
        exitStatus: 0,
        stdout: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      })
    expect(await cli.run('--version')).toMatchObject({ exitStatus: 0 })
  })
})

describe('trash', () => {
  it('is listed, has a record restored and is emptied', async () => {
    const cli = await createSampleCli()
    const workspace = await openTestWorkspace(cli.workspaceFolder)
    const [first, second] = workspace.collection('agencies').list()
    for (const { id, rev } of [first!, second!])
      expectOk(await workspace.collection('agencies').remove(id, rev))
    await workspace.close()

    const listed = await cli.runJson('trash')
    expect(listed.value).toMatchObject([{ title: second!.name }, { title: first!.name }])
    expect((await cli.run('trash', '--restore', first!.id)).stdout).toContain(first!.name)
    expect((await cli.runJson('trash', '--empty')).value).toEqual({ deleted: 1 })
    expect((await cli.run('trash')).stdout).toBe('The trash is empty.')
    expect((await cli.run('list', 'agencies')).stdout).toContain(first!.name)
    expect(await cli.run('trash', '--restore', second!.id)).toMatchObject({ exitStatus: 1 })
    expect(await cli.run('trash', '--restore', 'x', '--empty')).toMatchObject({ exitStatus: 1 })
  })
})
