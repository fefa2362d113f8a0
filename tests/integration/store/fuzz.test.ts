import { access, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import { encodeRecordFile } from '../../helpers/encodeRecordFile'
import { describeStoredRole } from './recordFiles'
import { createTestWorkspace, openTestWorkspace } from './temporaryWorkspace'

const seed = 20_261_123
const filesInAll = 10_000
const filesAtOnce = 1000
const intactFiles = 40

const getId = (index: number): string => `f${String(index).padStart(15, '0')}`

type Mutation = (bytes: Buffer, random: SeededRandom) => Buffer

const cut: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length))

const flip: Mutation = (bytes, random) => {
  const flipped = Buffer.from(bytes)
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const position = random.below(bytes.length)
    flipped.writeUInt8(flipped.readUInt8(position) ^ (1 << random.below(8)), position)
  }
  return flipped
}

const overwrite: Mutation = (bytes, random) => {
  const start = random.below(bytes.length)
  const overwritten = Buffer.from(bytes)
  return overwritten.fill(
    random.below(256),
    start,
    Math.min(bytes.length, start + random.below(600)),
  )
}

const insert: Mutation = (bytes, random) => {
  const position = random.below(bytes.length)
  const noise = Buffer.from(Array.from({ length: 1 + random.below(20) }, () => random.below(256)))
  return Buffer.concat([bytes.subarray(0, position), noise, bytes.subarray(position)])
}

const repeatPart: Mutation = (bytes, random) => {
  const start = random.below(bytes.length)
  const part = bytes.subarray(start, start + random.below(400))
  return Buffer.concat([bytes.subarray(0, start), part, bytes.subarray(start)])
}

const swapToken: Mutation = (bytes, random) => {
  const tokens = ['null', 'true', '-1', '1e999', '{}', '[]', '""', '"\\ud800"', '[[[[[[']
  const text = bytes.toString('utf8')
  const positions = [...text.matchAll(/: ("[^"]*"|\d+|null|\[\])/g)]
  const match = random.pick(positions)
  const start = match.index + 2
  const end = match.index + match[0].length
  return Buffer.from(text.slice(0, start) + random.pick(tokens) + text.slice(end))
}

const withoutChecksum: Mutation = (bytes) =>
  Buffer.from(bytes.toString('utf8').replace(/"sha256":"[0-9a-f]*",/, ''))

const reencode: Mutation = (bytes, random) =>
  random.below(2) === 0
    ? Buffer.from(bytes.toString('utf8'), 'utf16le')
    : Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])

const mutations: readonly Mutation[] = [
  cut,
  flip,
  overwrite,
  insert,
  repeatPart,
  swapToken,
  reencode,
]

const mutate = (bytes: Buffer, random: SeededRandom): Buffer => {
  const base = random.below(2) === 0 ? withoutChecksum(bytes, random) : bytes
  return random.pick(mutations)(base, random)
}

/** A file that still has its checksum can only be read as exactly what was written. */
const hasChecksum = (bytes: Buffer): boolean =>
  bytes.toString('latin1').startsWith('{"format":1,"sha256":')

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const checkRound = async (random: SeededRandom, first: number): Promise<void> => {
  const workspace = await createTestWorkspace()
  await workspace.close()
  const roles = join(workspace.folder, 'roles')
  const intact = Array.from({ length: intactFiles }, (_, index) => describeStoredRole(getId(index)))
  for (const role of intact)
    await writeFile(join(roles, `${String(role['id'])}.json`), encodeRecordFile(role))
  const mutated = new Map<string, Buffer>()
  for (let index = first; index < first + filesAtOnce; index += 1) {
    const id = getId(intactFiles + index)
    mutated.set(`${id}.json`, mutate(encodeRecordFile(describeStoredRole(id)), random))
  }
  for (const [name, bytes] of mutated) await writeFile(join(roles, name), bytes)

  const opened = await openTestWorkspace(workspace.folder)
  const list = opened.collection('roles').list()
  expect(list.slice(0, intactFiles)).toEqual(intact)
  expect(await readdir(roles)).toHaveLength(
    list.length + opened.problems.filter(({ quarantinePath }) => quarantinePath === null).length,
  )
  for (const [name, bytes] of mutated) {
    const inPlace = join(roles, name)
    const kept = (await exists(inPlace))
      ? inPlace
      : join(workspace.folder, 'quarantine/roles', name)
    expect((await readFile(kept)).equals(bytes), name).toBe(true)
  }
  for (const role of list.slice(intactFiles))
    if (hasChecksum(mutated.get(`${role.id}.json`)!))
      expect(role).toEqual(describeStoredRole(role.id))
  await opened.close()
}

it(`opens ${filesInAll} mutated files without touching an intact one or losing a byte`, async () => {
  const random = createSeededRandom(seed)
  for (let first = 0; first < filesInAll; first += filesAtOnce) await checkRound(random, first)
}, 180_000)
