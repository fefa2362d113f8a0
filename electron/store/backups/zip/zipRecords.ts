/** One file in a zip, as its headers describe it. Sizes and offsets in bytes. */
export interface ZipEntry {
  /** With forward slashes. */
  path: string
  /** Whether the data is deflated; otherwise it is stored as it is. */
  isDeflated: boolean
  crc32: number
  compressedSize: number
  size: number
  modifiedAt: Date
  /** The offset of its local header. */
  offset: number
}

/*
 * The records below are defined in PKWARE's APPNOTE.TXT 6.3.10: 4.3.7 local file header, 4.3.12
 * central directory header, 4.3.14 to 4.3.16 the end records, 4.5.3 the Zip64 field. All
 * numbers are little-endian.
 */

const most16 = 0xffff
const most32 = 0xffffffff
const versionForZip64 = 45
const madeOnUnix = (3 << 8) | versionForZip64
const namesAreUtf8 = 0x0800
/** A plain file that only its owner can read and write, in the high half. */
const plainFileAttributes = 0o100600 * 0x10000

type Field = readonly [width: 2 | 4 | 8, value: number]

const encodeFields = (fields: readonly Field[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0))
  let at = 0
  for (const [width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at)
    else buffer.writeUIntLE(value, at, width)
    at += width
  }
  return buffer
}

/** The date in MS-DOS format: local time, from 1980, in steps of two seconds. */
const encodeDosTime = (date: Date): readonly [Field, Field] => {
  const years = Math.min(127, Math.max(0, date.getFullYear() - 1980))
  const time = (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1)
  const day = (years << 9) | ((date.getMonth() + 1) << 5) | date.getDate()
  return [
    [2, time],
    [2, day],
  ]
}

const encodeZip64Field = (values: readonly number[]): Buffer =>
  values.length === 0
    ? Buffer.alloc(0)
    : encodeFields([[2, 1], [2, values.length * 8], ...values.map((value): Field => [8, value])])

const limit32 = (value: number): number => Math.min(value, most32)

const needsZip64 = ({ size, compressedSize }: ZipEntry): boolean =>
  size >= most32 || compressedSize >= most32

const describeData = (entry: ZipEntry): readonly Field[] => [
  [2, namesAreUtf8],
  [2, entry.isDeflated ? 8 : 0],
  ...encodeDosTime(entry.modifiedAt),
  [4, entry.crc32],
  [4, needsZip64(entry) ? most32 : entry.compressedSize],
  [4, needsZip64(entry) ? most32 : entry.size],
]

/** The header before an entry's data; equally long for two entries with the same path and size. */
export const encodeLocalHeader = (entry: ZipEntry): Buffer => {
  const name = Buffer.from(entry.path)
  const extra = encodeZip64Field(needsZip64(entry) ? [entry.size, entry.compressedSize] : [])
  const fields = encodeFields([
    [4, 0x04034b50],
    [2, versionForZip64],
    ...describeData(entry),
    [2, name.length],
    [2, extra.length],
  ])
  return Buffer.concat([fields, name, extra])
}

/** An entry's header in the central directory, which readers rely on. */
export const encodeCentralHeader = (entry: ZipEntry): Buffer => {
  const name = Buffer.from(entry.path)
  const extra = encodeZip64Field([
    ...(needsZip64(entry) ? [entry.size, entry.compressedSize] : []),
    ...(entry.offset >= most32 ? [entry.offset] : []),
  ])
  const fields = encodeFields([
    [4, 0x02014b50],
    [2, madeOnUnix],
    [2, versionForZip64],
    ...describeData(entry),
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, plainFileAttributes],
    [4, limit32(entry.offset)],
  ])
  return Buffer.concat([fields, name, extra])
}

/** The whole central directory: its offset, its length and the number of its entries. */
export interface ZipDirectory {
  offset: number
  bytes: number
  count: number
}

const encodeZip64End = ({ offset, bytes, count }: ZipDirectory): Buffer =>
  encodeFields([
    [4, 0x06064b50],
    [8, 44],
    [2, madeOnUnix],
    [2, versionForZip64],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, bytes],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + bytes],
    [4, 1],
  ])

/** The end of a zip. The comment is ASCII text of at most 65,535 characters. */
export const encodeEnd = (directory: ZipDirectory, comment: string): Buffer => {
  const { offset, bytes, count } = directory
  const isLarge = count >= most16 || bytes >= most32 || offset >= most32
  const note = Buffer.from(comment, 'ascii')
  const fields = encodeFields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, most16)],
    [2, Math.min(count, most16)],
    [4, limit32(bytes)],
    [4, limit32(offset)],
    [2, note.length],
  ])
  return Buffer.concat([isLarge ? encodeZip64End(directory) : Buffer.alloc(0), fields, note])
}
