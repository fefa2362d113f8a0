import { existsSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openWorkspaceWith } from '@electron/store/workspaces/openWorkspace'
import type { Migration } from '@electron/store/migrations/migration'
import { getCurrentFormat, migrations } from '@electron/store/migrations/registry'
import { createStorage } from '@electron/store/migrations/storage'
import { createJsonCodec, type RecordCodec } from '@electron/store/records/recordCodec'
import type { StorageFormat } from '@electron/store/records/recordKind'
import type { WorkspaceOptions, Workspace } from '@electron/store/types'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { describeStoredRole, writeRole } from '../recordFiles'
import {
  createRoleDraft,
  createTemporaryFolder,
  createTestWorkspace,
  expectFailure,
  expectOk,
  openTestWorkspace,
  readTree,
} from '../temporaryWorkspace'

const fixtures = resolve(import.meta.dirname, '../../../fixtures/workspaces')

/** The format that Rolebench writes now; the migrations in these tests continue from it. */
const newest = getCurrentFormat(migrations)

const renameTitles: Migration = {
  from: newest,
  migrateRecord: (collection, record) =>
    collection === 'roles' ? { ...record, title: `${String(record['title'])} (moved)` } : record,
}
const tagEverything: Migration = {
  from: newest + 1,
  migrateRecord: (_, record) => ({ ...record, tags: ['migrated'] }),
}

const extendStorage = (added: readonly Migration[]): StorageFormat =>
  createStorage([...migrations, ...added])

const openIn = async (
  storage: StorageFormat,
  folder: string,
  options: WorkspaceOptions = {},
): Promise<Workspace> => {
  const workspace = expectOk(await openWorkspaceWith(storage, folder, options))
  onTestFinished(() => workspace.close())
  return workspace
}

/** A closed workspace of the newest format with one role. */
const createOldWorkspace = async () => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  await workspace.close()
  return { folder: workspace.folder, role }
}

describe('a workspace of an older format', () => {
  it('opens with its records migrated through every step', async () => {
    const { folder, role } = await createOldWorkspace()
    const workspace = await openIn(extendStorage([renameTitles, tagEverything]), folder)
    expect(workspace.readOnly).toBeNull()
    expect(workspace.collection('roles').list()).toEqual([
      { ...role, title: `${role.title} (moved)`, tags: ['migrated'] },
    ])
  })

  it('migrates each record only through the steps that it lacks', async () => {
    const { folder, role } = await createOldWorkspace()
    const storage = extendStorage([renameTitles, tagEverything])
    const first = await openIn(extendStorage([renameTitles]), folder)
    expectOk(await first.collection('roles').save(first.collection('roles').get(role.id)!))
    await first.close()
    const second = await openIn(storage, folder)
    expect(second.collection('roles').get(role.id)).toMatchObject({
      title: `${role.title} (moved)`,
      tags: ['migrated'],
    })
  })

  it('is backed up before anything is written, and not opened if that fails', async () => {
    const { folder } = await createOldWorkspace()
    const before = await readTree(folder)
    const storage = extendStorage([renameTitles])
    const refused = await openWorkspaceWith(storage, folder, {
      beforeMigration: () => Promise.reject(new Error('The second disk is not there.')),
    })
    expect(expectFailure(refused)).toBe('io')
    expect(await readTree(folder)).toEqual(before)

    const asked: unknown[] = []
    await openIn(storage, folder, {
      beforeMigration: async (path, format) => {
        const manifest = await readFile(join(path, 'rolebench.json'), 'utf8')
        asked.push([path, format, manifest.includes(`"format": ${newest}`)])
      },
    })
    expect(asked).toEqual([[folder, newest, true]])
    expect(await readFile(join(folder, 'rolebench.json'), 'utf8')).toContain(
      `"format": ${newest + 1}`,
    )
  })
})

describe('a newer format', () => {
  it('of the workspace opens it read-only, says so and changes nothing', async () => {
    const { folder, role } = await createOldWorkspace()
    const manifest = await readFile(join(folder, 'rolebench.json'), 'utf8')
    await writeFile(
      join(folder, 'rolebench.json'),
      manifest.replace(`"format": ${newest}`, '"format": 9'),
    )
    await writeRole(folder, 'broken0000000000', 'broken')
    const before = await readTree(folder)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.readOnly).toEqual({ reason: 'newer-format', format: 9 })
    expect(workspace.collection('roles').list()).toEqual([role])
    expect(expectFailure(await workspace.collection('roles').save(role))).toBe('newer-format')
    await workspace.close()
    expect(await readTree(folder)).toEqual(before)
  })

  it('of one record leaves that record in place and reports it', async () => {
    const { folder, role } = await createOldWorkspace()
    const id = 'newer00000000000'
    const bytes = encodeRecordFile(
      describeStoredRole(id, { title: { text: 'of tomorrow' } }),
      newest + 1,
    )
    const path = await writeRole(folder, id, bytes)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('roles').list()).toEqual([role])
    expect(workspace.problems).toMatchObject([
      { kind: 'newer-format', recordId: id, quarantinePath: null },
    ])
    expect(await readFile(path)).toEqual(bytes)
  })
})

describe('the step from record to bytes', () => {
  it('writes what docs/FORMAT.md says', async () => {
    const { folder, role } = await createOldWorkspace()
    const bytes = await readFile(join(folder, 'roles', `${role.id}.json`))
    const content: unknown = JSON.parse(bytes.toString('utf8'))
    expect(content).toMatchObject({ format: newest, record: role })
    const { lineage } = z.object({ lineage: z.array(z.string()) }).parse(content)
    expect(lineage).toEqual([expect.stringMatching(/^1-1\.[0-9a-f]{12}$/)])
    expect(bytes).toEqual(encodeRecordFile(role, newest, lineage))
  })

  it('is one codec: with another one everything else works unchanged', async () => {
    const plain = createJsonCodec(newest)
    const reverse = (bytes: Uint8Array): Buffer => Buffer.from(bytes).reverse()
    const sealed: RecordCodec = {
      encode: (content) => reverse(plain.encode(content)),
      decode: (bytes) => plain.decode(reverse(bytes)),
    }
    const storage = { ...extendStorage([]), codec: sealed }
    const { folder } = await createTestWorkspace().then(async (workspace) => {
      await workspace.close()
      return workspace
    })
    const workspace = await openIn(storage, folder)
    const roles = workspace.collection('roles')
    const role = expectOk(await roles.create(createRoleDraft()))
    const saved = expectOk(await roles.save({ ...role, title: 'Sealed' }))
    expect(await readFile(join(folder, 'roles', `${role.id}.json`), 'utf8')).not.toContain('Sealed')
    expectOk(await roles.remove(saved.id, saved.rev))
    expectOk(await roles.restore(saved.id))
    await workspace.close()
    const again = await openIn(storage, folder)
    expect(again.collection('roles').list()).toEqual([saved])
    expect(expectOk(await again.verify()).findings).toEqual([])
  })
})

describe('the frozen workspaces', () => {
  const formats = Array.from({ length: getCurrentFormat(migrations) }, (_, index) => index + 1)

  it('have consecutive migrations', () => {
    expect(migrations.map(({ from }) => from)).toEqual(formats.slice(0, -1))
  })

  it.each(formats)('of format %i exists and opens with everything in it', async (format) => {
    const fixture = join(fixtures, `format-${format}`)
    expect(existsSync(fixture), `tests/fixtures/workspaces/format-${format} is missing`).toBe(true)
    const folder = join(await createTemporaryFolder(), 'workspace')
    await cp(join(fixture, 'workspace'), folder, { recursive: true })
    const workspace = expectOk(await openWorkspace(folder))
    onTestFinished(() => workspace.close())
    expect(workspace.problems).toEqual([])
    const expected = z
      .looseObject({
        activities: z.array(z.unknown()).default([]),
        templates: z.array(z.unknown()).default([]),
        snippets: z.array(z.unknown()).default([]),
        skillLists: z.array(z.unknown()).default([]),
      })
      .transform(({ submissions, ...expected }) =>
        submissions === undefined ? expected : { ...expected, sentPostings: submissions },
      )
      .parse(JSON.parse(await readFile(join(fixture, 'expected.json'), 'utf8')))
    expect({
      roles: workspace.collection('roles').list(),
      candidates: workspace.collection('candidates').list(),
      applications: workspace.collection('applications').list(),
      agencies: workspace.collection('agencies').list(),
      sentPostings: workspace.collection('sentPostings').list(),
      activities: workspace.collection('activities').list(),
      templates: workspace.collection('templates').list(),
      snippets: workspace.collection('snippets').list(),
      skillLists: workspace.collection('skillLists').list(),
    }).toEqual(expected)
    expect(expectOk(await workspace.verify()).findings).toEqual([])
  })
})
