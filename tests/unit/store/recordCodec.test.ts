import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { freezeJson } from '@electron/store/records/frozenJson'
import { createJsonCodec, type RecordCodec } from '@electron/store/records/recordCodec'
import { readRecordFile } from '@electron/store/records/recordFile'
import { createTemporaryFolder } from '../../integration/store/temporaryWorkspace'

const codec = createJsonCodec(1)
const id = '0123456789abcdef'
const stamp = '2026-11-23T12:00:00.000Z'

/** So long that its depth matters when it is read. */
const longText = 'x'.repeat(70_000)

const nest = (levels: number): unknown => {
  let value: unknown = [longText]
  for (let level = 1; level < levels; level += 1) value = [value]
  return value
}

const createKind = (own: RecordCodec = codec) => ({
  collection: 'candidates' as const,
  schema: z.looseObject({
    id: z.string(),
    rev: z.number(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  format: 1,
  codec: own,
  migrate: (_collection: string, record: Record<string, unknown>) => record,
})

describe('the file of a record', () => {
  it('takes a record as deep as can be read again, and none deeper', () => {
    const deepest = nest(63)
    expect(freezeJson(deepest)).toBe(true)
    const bytes = codec.encode({ format: 1, record: deepest, lineage: [] })
    expect(codec.decode(Buffer.from(bytes)).record).toEqual(deepest)

    const tooDeep = nest(64)
    expect(freezeJson(tooDeep)).toBe(false)
    const refused = codec.encode({ format: 1, record: tooDeep, lineage: [] })
    expect(() => codec.decode(Buffer.from(refused))).toThrow(/deep/)
  })

  it('is intact if its checksum is that of its lines, however they write a number', () => {
    const lines = '{ "amount": 1e3 }'
    const sha256 = createHash('sha256').update(lines).digest('hex')
    const bytes = Buffer.from(`{"format":1,"sha256":"${sha256}","record":\n${lines}\n}\n`)
    expect(codec.decode(bytes).record).toEqual({ amount: 1000 })
    expect(() => codec.decode(Buffer.from(bytes.toString().replace('1e3', '1e4')))).toThrow(
      /checksum/,
    )
  })

  it('that is not there is missing, and not unreadable', async () => {
    const path = join(await createTemporaryFolder(), `${id}.json`)
    expect(await readRecordFile(createKind(), path, id)).toEqual({ kind: 'missing' })
  })

  it('is not called damaged when a fault of this version keeps it from being read', async () => {
    const path = join(await createTemporaryFolder(), `${id}.json`)
    const record = { id, rev: 1, createdAt: stamp, updatedAt: stamp }
    await writeFile(path, codec.encode({ format: 1, record, lineage: [] }))
    const faulty: RecordCodec = {
      ...codec,
      decode: () => {
        throw new TypeError('x is undefined')
      },
    }
    expect(await readRecordFile(createKind(faulty), path, id)).toEqual({
      kind: 'not-downloaded',
      reason: 'This version of Rolebench can’t read it: x is undefined',
    })
    expect(await readRecordFile(createKind(), path, id)).toMatchObject({ kind: 'intact', record })
  })
})
