import { open, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createHash, randomBytes } from 'node:crypto'
import { createId, workspaceIdSchema } from '@shared/model/ids'
import {
  backupManifestName,
  encodeBackupManifest,
  type BackupHeader,
  type StoredFile,
} from '@electron/store/backups/backupManifest'
import { verifyBackup } from '@electron/store/backups/reading/readBackup'
import { restoreBackup } from '@electron/store/backups/reading/restoreBackup'
import { deflateFile, ZipWriter } from '@electron/store/backups/zip/zipWriter'
import { createTemporaryFolder, expectFailure, expectOk, readTree } from '../temporaryWorkspace'
import { backUp, createFullWorkspace, listNames, noon, readContents } from './backupFixtures'

interface Forgery {
  /** Content by path, in the order of the ZIP file. */
  entries: [path: string, content: string][]
  files?: (honest: StoredFile[]) => StoredFile[]
  header?: Partial<BackupHeader>
  /** Bytes of the finished ZIP file to replace everywhere. */
  replace?: [from: string, to: string]
}

const ownFile: [string, string] = [
  'rolebench.json',
  JSON.stringify({
    format: 1,
    id: createId(workspaceIdSchema),
    name: 'Forged',
    createdAt: noon.toISOString(),
  }),
]

/** Encodes a number as in the headers of a ZIP file, for `replace`. */
const encode32 = (value: number): string => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes.toString('latin1')
}

/** Creates a ZIP file that differs from our own backups only as specified. */
const forgeBackup = async ({
  entries,
  files: change = (honest) => honest,
  header: changes,
  replace,
}: Forgery): Promise<string> => {
  const path = join(await createTemporaryFolder(), 'forged.zip')
  const handle = await open(path, 'wx')
  const zip = new ZipWriter(handle)
  for (const [name, content] of entries)
    await zip.addDeflated([await deflateFile(name, Buffer.from(content), noon)])
  const files = change(
    entries.map(([name, content]) => ({
      path: name,
      size: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  )
  const summary = {
    backup: 1,
    workspaceId: createId(workspaceIdSchema),
    takenAt: noon.toISOString(),
    fileCount: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  }
  const header = { ...summary, name: 'Forged', format: 1, unread: [], ...changes }
  const list = [...encodeBackupManifest({ header, files })].join('')
  await zip.addDeflated([await deflateFile(backupManifestName, Buffer.from(list), noon)])
  await zip.finish(JSON.stringify(summary))
  await handle.close()
  if (replace) {
    const bytes = (await readFile(path)).toString('latin1')
    await writeFile(path, Buffer.from(bytes.replaceAll(...replace), 'latin1'))
  }
  return path
}

const role: [string, string] = ['roles/aaaaaaaaaaaaaaaa.json', '{}']

/** Tries to restore, and expects nothing at all to be left, in the folder or around it. */
const expectRefused = async (zip: string, code = 'io'): Promise<void> => {
  const parent = await createTemporaryFolder()
  const around = await readdir(dirname(parent))
  expect(expectFailure(await restoreBackup(zip, join(parent, 'into')))).toBe(code)
  expect(await listNames(parent)).toEqual([])
  expect((await readdir(dirname(parent))).filter((name) => name.startsWith('evil'))).toEqual([])
  expect(around.filter((name) => name.startsWith('evil'))).toEqual([])
}

/**
 * As `expectRefused`, for what damage could be as well: then the rest is offered, and
 * restoring that leaves nothing but intact files of ours behind.
 */
const expectRestOnly = async (zip: string, rest: readonly string[]): Promise<void> => {
  await expectRefused(zip, 'damaged')
  const parent = await createTemporaryFolder()
  const into = join(parent, 'into')
  expectOk(await restoreBackup(zip, into, { partial: true }))
  expect(await listNames(parent)).toEqual(['into'])
  expect(Object.keys(await readTree(into)).sort()).toEqual(['rolebench.json', ...rest].sort())
}

describe('a malicious ZIP file', () => {
  it('is restored if nothing about it is forged, so that the tests below mean something', async () => {
    const zip = await forgeBackup({ entries: [ownFile, role] })
    expectOk(await restoreBackup(zip, join(await createTemporaryFolder(), 'into')))
  })

  it.each([
    '../evil.json',
    'roles/../../evil.json',
    '/evil.json',
    'C:/evil.json',
    'roles\\..\\..\\evil.json',
  ])('is refused for a path such as %s', async (path) => {
    await expectRefused(await forgeBackup({ entries: [ownFile, [path, '{}']] }))
  })

  it.each([
    'roles/evil:stream.json',
    'roles/CON.json',
    'roles//evil.json',
    'evil.exe',
    'backups/evil.zip',
    'lock.json',
    'roles/.rolebench-0123456789abcdef.tmp',
  ])('is refused for a path such as %s, which is never made', async (path) => {
    const zip = await forgeBackup({ entries: [ownFile, role, [path, '{}']] })
    await expectRestOnly(zip, [role[0]])
  })

  it('is refused for a link in it', async () => {
    const replace: [string, string] = [encode32(0o100600 * 0x10000), encode32(0o120777 * 0x10000)]
    await expectRefused(await forgeBackup({ entries: [ownFile, role], replace }), 'damaged')
  })

  it('is refused for the same path twice', async () => {
    await expectRefused(await forgeBackup({ entries: [ownFile, role, role] }))
  })

  it('is refused for a path that differs only in case', async () => {
    const second: [string, string] = ['roles/AAAAAAAAAAAAAAAA.json', '{}']
    await expectRestOnly(await forgeBackup({ entries: [ownFile, role, second] }), [])
  })

  it('is refused for parts that overlap', async () => {
    const content = randomBytes(3_000).toString('hex')
    const entries = [ownFile, [role[0], content]] as [string, string][]
    const { size } = await stat(await forgeBackup({ entries }))
    const { data } = await deflateFile(role[0], Buffer.from(content), noon)
    const replace: [string, string] = [encode32(data.length), encode32(size - 100)]
    const zip = await forgeBackup({ entries, replace })
    await expectRefused(zip)
    const partial = await restoreBackup(zip, await createTemporaryFolder(), { partial: true })
    expect(expectFailure(partial)).toBe('io')
  })

  it('is refused for a file that its list does not name', async () => {
    const files = (honest: StoredFile[]): StoredFile[] => honest.slice(0, 1)
    await expectRestOnly(await forgeBackup({ entries: [ownFile, role], files }), [])
  })

  it('is refused for a file that is only on its list', async () => {
    const ghost = { path: 'roles/bbbbbbbbbbbbbbbb.json', size: 0, sha256: '0'.repeat(64) }
    const files = (honest: StoredFile[]): StoredFile[] => [...honest, ghost]
    await expectRestOnly(await forgeBackup({ entries: [ownFile, role], files }), [role[0]])
  })

  it('is refused for a file that unpacks to more than it says', async () => {
    const bomb: [string, string] = ['roles/aaaaaaaaaaaaaaaa.json', ' '.repeat(5_000_000)]
    const files = ([own, big]: StoredFile[]): StoredFile[] => [own!, { ...big!, size: 2 }]
    await expectRestOnly(await forgeBackup({ entries: [ownFile, bomb], files }), [])
  })

  it('is refused for unpacking to more than its own headers say', async () => {
    const bomb: [string, string] = ['roles/aaaaaaaaaaaaaaaa.json', ' '.repeat(5_000_000)]
    const zip = await forgeBackup({
      entries: [ownFile, bomb],
      files: ([own, big]) => [own!, { ...big!, size: 3 }],
      replace: [encode32(5_000_000), encode32(3)],
    })
    await expectRestOnly(zip, [])
  })

  it('is refused for content that differs from its list', async () => {
    const files = ([own, other]: StoredFile[]): StoredFile[] => [
      own!,
      { ...other!, sha256: 'f'.repeat(64) },
    ]
    await expectRestOnly(await forgeBackup({ entries: [ownFile, role], files }), [])
  })

  it('is refused for an invalid workspace file', async () => {
    const entries: [string, string][] = [['rolebench.json', '{}'], role]
    await expectRestOnly(await forgeBackup({ entries }), [role[0]])
  })

  it('is refused without a workspace in it', async () => {
    await expectRefused(await forgeBackup({ entries: [role] }))
  })

  it('is refused with its own message if a newer Rolebench made it', async () => {
    const zip = await forgeBackup({ entries: [ownFile], header: { backup: 2 } })
    await expectRefused(zip, 'newer-format')
  })
})

// Two hundred restorations, each of them on the disk.
describe('a damaged backup', { timeout: 120_000 }, () => {
  it('is detected wherever a byte was flipped, or restores everything as it was', async () => {
    const workspace = await createFullWorkspace(20_000)
    const zip = await backUp(workspace)
    const bytes = await readFile(zip)
    const expected = await readContents(workspace.folder)
    const spots = 200
    let found = 0
    for (let index = 0; index < spots; index += 1) {
      const at = Math.floor((bytes.length * index) / spots)
      const damaged = Buffer.from(bytes)
      damaged[at] = damaged[at]! ^ (1 << (index % 8))
      const copy = join(await createTemporaryFolder(), 'copy.zip')
      await writeFile(copy, damaged)
      const into = join(dirname(copy), 'into')
      const restored = await restoreBackup(copy, into)
      if (restored.ok) expect(await readContents(into)).toEqual(expected)
      else {
        found += 1
        await expect(verifyBackup(copy)).rejects.toThrow()
        expect(await listNames(dirname(copy))).toEqual(['copy.zip'])
      }
    }
    expect(found).toBeGreaterThan(spots / 2)
  })

  it('is detected if its end is missing', async () => {
    const zip = await backUp(await createFullWorkspace())
    const bytes = await readFile(zip)
    for (const part of [0, 0.5, 0.999]) {
      await writeFile(zip, bytes.subarray(0, Math.floor(bytes.length * part)))
      await expectRefused(zip)
    }
  })
})
