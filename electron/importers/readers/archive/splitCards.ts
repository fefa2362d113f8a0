import { basename, extname } from 'node:path'
import type { FileContent } from '../worker/readingMessages'

const card = /BEGIN:VCARD[^\S\n]*\n[\s\S]*?END:VCARD/giu

/** Whether a file is of contact cards, by its content. */
const isOfCards = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/iu.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1'))

/**
 * Parts a file of several contact cards, as address books write it, into one file for each; null for a file of
 * another kind. The bytes of a card stay as they are.
 */
export const splitCards = (bytes: Uint8Array, fileName: string): FileContent[] | null => {
  if (!isOfCards(bytes)) return null
  const cards = Buffer.from(bytes).toString('latin1').match(card) ?? []
  if (cards.length < 2) return [{ fileName, bytes }]
  const name = basename(fileName, extname(fileName))
  return cards.map((text, at) => ({
    fileName: `${name} ${at + 1}.vcf`,
    bytes: new Uint8Array(Buffer.from(text, 'latin1')),
  }))
}
