import { extname, posix } from 'node:path'
import { fail, ok, type Result } from '@shared/contract/result'
import { readingLimits } from '../limits'
import { openPackage } from '../packaged/openPackage'
import { ReaderFault } from '../readerFault'
import { splitCards } from './splitCards'
import type { FileContent } from '../worker/readingMessages'

/** The most documents, and bytes of them all, that are taken out of one archive. */
const mostFiles = 500
const mostBytes = 200 * 1024 * 1024

const readable = new Set([
  '.pdf',
  '.docx',
  '.odt',
  '.rtf',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.json',
  '.vcf',
  '.xml',
  '.eml',
  '.msg',
  '.png',
  '.jpg',
  '.jpeg',
  '.csv',
])

/** What systems and programs add to archives by themselves. */
const isOfSystem = (name: string): boolean =>
  name.startsWith('__MACOSX/') || posix.basename(name).startsWith('.')

const isDocument = (name: string): boolean =>
  !name.endsWith('/') && !isOfSystem(name) && readable.has(extname(name).toLowerCase())

const tooMuch = fail(
  'invalid-input',
  'This archive holds more than can be read at once. Unpack it and import its files in parts.',
)

/** The name of a document without its folders, unless another has that name: then with the folder, or with a number. */
const nameApart = (path: string, taken: ReadonlySet<string>): string => {
  const name = posix.basename(path)
  const extension = posix.extname(name)
  const names = [
    name,
    `${posix.basename(posix.dirname(path))} - ${name}`,
    ...Array.from(
      { length: taken.size },
      (_, at) => `${posix.basename(name, extension)} (${at + 2})${extension}`,
    ),
  ]
  return names.find((each) => !taken.has(each)) ?? name
}

/**
 * Unpacks the documents of a ZIP file, in memory and within bounds. Each has a name of its own, without folders that
 * could lead outside; a file of several contact cards is one for each.
 */
const unpackArchive = async (bytes: Uint8Array): Promise<Result<FileContent[]>> => {
  try {
    const archive = await openPackage(bytes)
    const names = archive.names.filter(isDocument)
    if (names.length > mostFiles) return tooMuch
    const files: FileContent[] = []
    const taken = new Set<string>()
    let total = 0
    for (const name of names) {
      const content = await archive.read(name)
      if (content === null) continue
      total += content.byteLength
      if (total > mostBytes || content.byteLength > readingLimits.partBytes) return tooMuch
      const fileName = nameApart(name, taken)
      const document = { fileName, bytes: new Uint8Array(content) }
      const parts = splitCards(document.bytes, fileName) ?? [document]
      for (const part of parts) taken.add(part.fileName)
      files.push(...parts)
      if (files.length > mostFiles) return tooMuch
    }
    return ok(files)
  } catch (error) {
    if (error instanceof ReaderFault) return fail(error.code, error.message)
    return fail('damaged', 'This archive is damaged and can’t be unpacked. Ask for it again.')
  }
}

/**
 * Unpacks the documents of a ZIP file, in memory and within bounds, or the cards of an address book. Fails with
 * `invalid-input` for what holds too much or unpacks to far more than its size, and with `damaged` for anything else.
 */
export const unpackFile = (bytes: Uint8Array, fileName: string): Promise<Result<FileContent[]>> => {
  const cards = splitCards(bytes, fileName)
  if (cards === null) return unpackArchive(bytes)
  return Promise.resolve(cards.length > mostFiles ? tooMuch : ok(cards))
}
