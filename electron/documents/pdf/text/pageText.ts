import type { ContentOperation } from '../content/contentOperations'
import { getOperatorKind } from '../content/operators'

const escapes = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

const unescape = (written: string): string =>
  written.replace(
    /\\(?:([0-7]{1,3})|\r\n|([\s\S]))/gu,
    (_all, octal?: string, character?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255)
      if (character === undefined || character === '\n' || character === '\r') return ''
      return escapes.get(character) ?? character
    },
  )

const readHexadecimal = (written: string): Buffer => {
  const digits = written.replace(/[^\da-f]/giu, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

const readString = (written: string): Buffer =>
  written.startsWith('<')
    ? readHexadecimal(written)
    : Buffer.from(unescape(written.slice(1, -1)), 'latin1')

/** The bytes of a string, or of all strings of an array, as an operand has them. */
export const readStrings = (operand: string): Buffer =>
  operand.startsWith('[')
    ? Buffer.concat((operand.match(/<[^>]*>|\((?:\\[\s\S]|[^\\()])*\)/gu) ?? []).map(readString))
    : readString(operand)

/** Reads bytes as codes of one byte each, or of two in composite fonts. */
export const readCodes = (bytes: Buffer, codeBytes: 1 | 2): number[] =>
  codeBytes === 2
    ? Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2))
    : [...bytes]

/** Reads the codes of the glyphs that an operation shows; null for an operation that shows none. */
export const readShownText = (
  { operator, operands }: ContentOperation,
  codeBytes: 1 | 2,
): number[] | null =>
  getOperatorKind(operator) === 'show text'
    ? readCodes(readStrings(operands.at(-1) ?? ''), codeBytes)
    : null

/** The text that stands in a property list for what is shown; null if there is none. */
export const readActualText = ({ operator, operands }: ContentOperation): string | null => {
  if (operator !== 'BDC') return null
  const written = /\/ActualText\s*(<[^>]*>|\((?:\\[\s\S]|[^\\()])*\))/u.exec(operands[1] ?? '')?.[1]
  if (written === undefined) return null
  const bytes = readString(written)
  return bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1')
}
