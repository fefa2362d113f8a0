import { basename, extname } from 'node:path'
import type { FileContent } from '../worker/readingMessages'

const beginning = /(?=BEGIN:VCARD[^\S\n]*\n)/iu
const ending = /END:VCARD/iu

/** The cards in a text, each from where it begins to its own end; what has none is no card. */
const findCards = (text: string): string[] =>
  text.split(beginning).flatMap((part) => {
    const end = /^BEGIN/iu.test(part) ? part.search(ending) : -1
    return end < 0 ? [] : [`${part.slice(0, end)}END:VCARD`]
  })

/** Whether a file is of contact cards, by its content. */
const isOfCards = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/iu.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))

/**
 * Parts a file of several contact cards, as address books write it, into one file for each; null for a file of
 * another kind. The bytes of a card stay as they are.
 */
export const splitCards = (bytes: Uint8Array, fileName: string): FileContent[] | null => {
  if (!isOfCards(bytes)) return null
  const cards = findCards(Buffer.from(bytes).toString('latin1'))
  if (cards.length < 2) return [{ fileName, bytes }]
  const name = basename(fileName, extname(fileName))
  return cards.map((text, at) => ({
    fileName: `${name} ${at + 1}.vcf`,
    bytes: new Uint8Array(Buffer.from(text, 'latin1')),
  }))
}
