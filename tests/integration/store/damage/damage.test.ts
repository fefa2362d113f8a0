import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { roleIdSchema } from '@shared/model/ids'
import { encodeRecordFile } from '../../../helpers/encodeRecordFile'
import { describeStoredRole, writeRole } from '../recordFiles'
import {
  createRoleDraft,
  createTestWorkspace,
  expectOk,
  openTestWorkspace,
} from '../temporaryWorkspace'

const id = 'damaged000000000'
const intact = encodeRecordFile(describeStoredRole(id))
const intactText = intact.toString('utf8')

const flipBit = (bytes: Buffer, position: number): Buffer => {
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(position) ^ 1, position)
  return flipped
}

const nest = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

const withoutChecksum = (record: unknown): string =>
  `{"format":1,"record":\n${JSON.stringify(record, null, 2)}\n}\n`

/** A workspace with one intact role, closed, and that role. */
const createIntactWorkspace = async () => {
  const workspace = await createTestWorkspace()
  const role = expectOk(await workspace.collection('roles').create(createRoleDraft()))
  await workspace.close()
  return { folder: workspace.folder, role }
}

describe('a damaged file', () => {
  it.each<[string, Buffer | string, RegExp]>([
    ['truncated', intact.subarray(0, 700), /truncated/],
    ['zeroed', Buffer.alloc(intact.length), /only zeros/],
    ['zeroed at its end', Buffer.concat([intact.subarray(0, 700), Buffer.alloc(300)]), /truncated/],
    ['bit-flipped in a value', flipBit(intact, intactText.indexOf('Chief')), /checksum/],
    [
      'bit-flipped in its checksum',
      flipBit(intact, intactText.indexOf('sha256":"') + 12),
      /checksum/,
    ],
    ['bit-flipped in a name', flipBit(intact, intactText.indexOf('title')), /checksum/],
    ['bit-flipped in its header', flipBit(intact, intactText.indexOf('"sha256"') + 2), /header/],
    ['of wrong types', withoutChecksum(describeStoredRole(id, { title: 7 })), /title/],
    ['without fields', withoutChecksum({ id }), /fields/],
    ['a list', '[1,2,3]', /header/],
    ['null', 'null', /header/],
    ['text', 'Dear Anna,', /truncated/],
    [
      'with a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), intact]),
      /byte order mark/,
    ],
    ['UTF-16', Buffer.from(`\uFEFF${intactText}`, 'utf16le'), /UTF-16/],
    ['UTF-16 without a mark', Buffer.from(intactText, 'utf16le'), /zeros where text/],
    ['Latin-1', Buffer.from(intactText.replace('Chief', 'Chéf'), 'latin1'), /not UTF-8/],
    [
      'nested 100,000 deep',
      withoutChecksum(describeStoredRole(id, { extra: 0 })).replace(
        '"extra": 0',
        `"extra": ${nest(100_000)}`,
      ),
      /nested/,
    ],
    [
      'nested 1,000 deep',
      withoutChecksum(describeStoredRole(id, { extra: 0 })).replace(
        '"extra": 0',
        `"extra": ${nest(1000)}`,
      ),
      /nested/,
    ],
    ['of another id', encodeRecordFile(describeStoredRole('another000000000')), /disagree/],
  ])(
    'that is %s is set aside unchanged with the reason, and all others open',
    async (_, bytes, reason) => {
      const { folder, role } = await createIntactWorkspace()
      await writeRole(folder, id, bytes)
      const workspace = await openTestWorkspace(folder)

      const quarantinePath = `quarantine/roles/${id}.json`
      expect(workspace.problems).toMatchObject([
        {
          kind: 'damaged',
          collection: 'roles',
          fileName: `${id}.json`,
          recordId: id,
          quarantinePath,
        },
      ])
      expect(workspace.problems[0]?.reason).toMatch(reason)
      expect(await readFile(join(folder, quarantinePath))).toEqual(Buffer.from(bytes))
      expect(await readFile(join(folder, `${quarantinePath}.reason.txt`), 'utf8')).toMatch(reason)
      expect(await readdir(join(folder, 'roles'))).toEqual([`${role.id}.json`])
      expect(workspace.collection('roles').list()).toEqual([role])
    },
  )

  it('of 100 MB is set aside without being read', async () => {
    const { folder, role } = await createIntactWorkspace()
    const path = await writeRole(folder, id, '{')
    await truncate(path, 100 * 1024 * 1024)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems[0]?.reason).toMatch(/100 MB/)
    expect((await stat(join(folder, 'quarantine/roles', `${id}.json`))).size).toBe(
      100 * 1024 * 1024,
    )
    expect(workspace.collection('roles').list()).toEqual([role])
  })

  it('is still listed at the next start, until somebody takes it out of quarantine', async () => {
    const { folder } = await createIntactWorkspace()
    await writeRole(folder, id, 'broken')
    const first = await openTestWorkspace(folder)
    await first.close()
    const second = await openTestWorkspace(folder)
    expect(second.problems).toEqual(first.problems)
  })

  it('never replaces another one in quarantine', async () => {
    const { folder } = await createIntactWorkspace()
    for (const content of ['first', 'second', 'third']) {
      await writeRole(folder, id, content)
      await (await openTestWorkspace(folder)).close()
    }
    const names = (await readdir(join(folder, 'quarantine/roles'))).sort()
    const files = names.filter((name) => name.endsWith('.json'))
    expect(files).toEqual([`${id}.2.json`, `${id}.3.json`, `${id}.json`])
    const contents = files.map((name) => readFile(join(folder, 'quarantine/roles', name), 'utf8'))
    expect((await Promise.all(contents)).sort()).toEqual(['first', 'second', 'third'])
  })

  it('with the id of another record under its own name is set aside, and the right one stays', async () => {
    const { folder, role } = await createIntactWorkspace()
    const copy = await readFile(join(folder, 'roles', `${role.id}.json`))
    await writeRole(folder, `${role.id} - Copy`, copy)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('roles').list()).toEqual([role])
    expect(workspace.problems).toMatchObject([
      { kind: 'damaged', quarantinePath: `quarantine/roles/${role.id} - Copy.json` },
    ])
  })

  it('that is a folder is set aside too', async () => {
    const { folder, role } = await createIntactWorkspace()
    await mkdir(join(folder, 'roles', `${id}.json`))
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toMatchObject([{ kind: 'damaged', recordId: id }])
    expect(workspace.collection('roles').list()).toEqual([role])
  })

  it('is left in place if the workspace is opened read-only', async () => {
    const { folder } = await createIntactWorkspace()
    const path = await writeRole(folder, id, 'broken')
    const workspace = await openTestWorkspace(folder, { readOnly: true })
    expect(workspace.problems).toMatchObject([{ kind: 'damaged', quarantinePath: null }])
    expect(await readFile(path, 'utf8')).toBe('broken')
  })

  it('of the manifest is set aside, and the records still open', async () => {
    const { folder, role } = await createIntactWorkspace()
    await writeFile(join(folder, 'rolebench.json'), '{"format":')
    const workspace = await openTestWorkspace(folder)
    expect(workspace.collection('roles').list()).toEqual([role])
    expect(workspace.problems).toMatchObject([
      { kind: 'damaged', collection: null, quarantinePath: 'quarantine/workspace/rolebench.json' },
    ])
    await workspace.close()
    expect((await openTestWorkspace(folder)).id).toBe(workspace.id)
  })
})

describe('a file that is not damaged', () => {
  it.each([
    ['line ends', intactText.replaceAll('\n', '\r\n')],
    ['indentation', JSON.stringify(JSON.parse(intactText))],
  ])('is read if a program changed its %s', async (_, text) => {
    const { folder } = await createIntactWorkspace()
    await writeRole(folder, id, text)
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toEqual([])
    expect(workspace.collection('roles').get(roleIdSchema.parse(id))).toEqual(
      describeStoredRole(id),
    )
  })

  it('is read if somebody edited it by hand and omitted the checksum', async () => {
    const { folder } = await createIntactWorkspace()
    await writeRole(folder, id, withoutChecksum(describeStoredRole(id, { title: 'By hand' })))
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toEqual([])
    expect(
      workspace
        .collection('roles')
        .list()
        .map(({ title }) => title),
    ).toContain('By hand')
  })

  it('and not ours is left alone', async () => {
    const { folder, role } = await createIntactWorkspace()
    for (const name of ['desktop.ini', '.DS_Store', 'notes.txt', '.hidden.json'])
      await writeFile(join(folder, 'roles', name), 'theirs')
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toEqual([])
    expect(await readdir(join(folder, 'roles'))).toHaveLength(5)
    expect(workspace.collection('roles').list()).toEqual([role])
  })

  it.each(['roles', 'trash/roles', 'versions/0123456789abcdef', '.'])(
    'is deleted if it is what a crash left of a write in %s, and only then',
    async (place) => {
      const { folder } = await createIntactWorkspace()
      const names = ['.rolebench-0123456789abcdef.tmp', '.rolebench-mine.tmp', 'other.tmp']
      await mkdir(join(folder, place), { recursive: true })
      for (const name of names) await writeFile(join(folder, place, name), 'part')
      await openTestWorkspace(folder)
      const left = (await readdir(join(folder, place))).filter((name) => name.endsWith('.tmp'))
      expect(left.sort()).toEqual(names.slice(1))
    },
  )
})

describe('a file that is not downloaded yet', () => {
  it('is left in place, reported, and read once its content is there', async () => {
    const { folder } = await createIntactWorkspace()
    const path = await writeRole(folder, id, '')
    const workspace = await openTestWorkspace(folder)
    expect(workspace.problems).toMatchObject([
      { kind: 'not-downloaded', recordId: id, quarantinePath: null },
    ])
    expect((await stat(path)).size).toBe(0)

    await writeFile(path, intact)
    await workspace.refreshFile('roles', `${id}.json`)
    expect(workspace.problems).toEqual([])
    expect(
      workspace
        .collection('roles')
        .list()
        .map((role) => role.id),
    ).toContain(id)
  })

  it('keeps its id from being given to another record', async () => {
    const { folder } = await createIntactWorkspace()
    const path = await writeRole(folder, id, '')
    const roles = (await openTestWorkspace(folder)).collection('roles')
    const taken = await roles.insert({ ...roles.list()[0]!, id: roleIdSchema.parse(id) })
    expect(taken).toMatchObject({ ok: false, error: { code: 'exists' } })
    expect((await stat(path)).size).toBe(0)
  })
})
