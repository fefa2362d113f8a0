import JSZip from 'jszip'
import type { SeededRandom } from '@shared/domain/comparison/seededRandom'
import type { NamedDocument } from './seedDocuments'

/** Bytes that mean something in one format or another, including the limits at which numbers overflow. */
const telling = [
  0x00, 0x01, 0x0a, 0x22, 0x25, 0x26, 0x28, 0x2f, 0x3c, 0x3e, 0x5c, 0x7b, 0x7f, 0x80, 0xff,
] as const

const changeBytes = (bytes: Uint8Array, random: SeededRandom): Uint8Array => {
  const changed = bytes.slice()
  const count = 1 + random.below(24)
  for (let done = 0; done < count; done += 1)
    changed[random.below(changed.length)] =
      random.next() < 0.5 ? random.pick(telling) : random.below(256)
  return changed
}

const cutOff = (bytes: Uint8Array, random: SeededRandom): Uint8Array =>
  bytes.slice(0, random.below(bytes.length))

const repeatPart = (bytes: Uint8Array, random: SeededRandom): Uint8Array => {
  const start = random.below(bytes.length)
  const part = bytes.slice(start, start + 1 + random.below(400))
  const times = 1 + random.below(200)
  return Buffer.concat([
    bytes.slice(0, start),
    ...Array.from({ length: times }, () => part),
    bytes.slice(start),
  ])
}

const leaveOutPart = (bytes: Uint8Array, random: SeededRandom): Uint8Array => {
  const start = random.below(bytes.length)
  return Buffer.concat([bytes.slice(0, start), bytes.slice(start + 1 + random.below(600))])
}

const swapParts = (bytes: Uint8Array, random: SeededRandom): Uint8Array => {
  const [one = 0, other = 0] = [random.below(bytes.length), random.below(bytes.length)].sort(
    (a, b) => a - b,
  )
  return Buffer.concat([bytes.slice(other), bytes.slice(one, other), bytes.slice(0, one)])
}

const damageBytes = (bytes: Uint8Array, random: SeededRandom): Uint8Array =>
  random.pick([changeBytes, changeBytes, cutOff, repeatPart, leaveOutPart, swapParts])(
    bytes,
    random,
  )

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Damages one part of a ZIP file and packs it again with a valid checksum, so that the reader does not stop there. */
const damagePart = async (bytes: Uint8Array, random: SeededRandom): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes)
  const parts = Object.values(zip.files).filter(
    ({ dir, name }) => !dir && /\.(?:xml|rels)$/u.test(name),
  )
  const part = parts[random.below(parts.length)]
  if (part === undefined) return bytes
  zip.file(part.name, damageBytes(await part.async('uint8array'), random))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Damages a document at random; the same state of `random` gives the same damage. */
export const damageDocument = async (
  { name, bytes }: NamedDocument,
  random: SeededRandom,
): Promise<NamedDocument> => ({
  name,
  bytes:
    isZip(bytes) && random.next() < 0.7
      ? await damagePart(bytes, random)
      : damageBytes(bytes, random),
})
