import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { readingLimits } from '../limits'
import { hugeDocument } from '../readerFault'

/** A zipped document, such as .docx or .odt. */
export interface DocumentPackage {
  /** The paths of its parts. */
  names: readonly string[]
  /** Reads the bytes of a part; null if there is none of that name. */
  read: (name: string) => Promise<Uint8Array | null>
}

const isBomb = ({ uncompressedSize, compressedSize }: Entry): boolean =>
  uncompressedSize > readingLimits.partBytes ||
  (uncompressedSize > readingLimits.freePartBytes &&
    uncompressedSize > compressedSize * readingLimits.partRatio)

const readEntry = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  if (isBomb(entry)) throw hugeDocument('document')
  const chunks: Buffer[] = []
  // yauzl aborts a part that turns out larger than its entry says.
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Opens a zipped document. Parts are unpacked only on request, within `readingLimits`. Rejects
 * with `ReaderFault` beyond those, and with yauzl's error for a broken ZIP file.
 */
export const openPackage = async (bytes: Uint8Array): Promise<DocumentPackage> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, { lazyEntries: true })
  if (zip.entryCount > readingLimits.parts) throw hugeDocument('document')
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry)
  }
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name)
      return entry === undefined ? null : readEntry(zip, entry)
    },
  }
}
