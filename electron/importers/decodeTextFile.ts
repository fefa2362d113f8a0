import { fail, ok, type Result } from '@shared/contract/result'
import { decodeWithCodePage, westernCodePage } from '@shared/domain/textRepair/codePages'

export interface DecodedText {
  text: string
  /** False when the bytes were no Unicode and windows-1252 was assumed. */
  isUnicode: boolean
}

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

/** Files that people take for text because they show as text. */
const otherKinds = [
  { name: 'a Word, Excel or other zipped document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a rich-text document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

const startsWith = (content: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => content[index] === byte)

const decode = (content: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return null
  }
}

const decodeMarked = (content: Uint8Array): string | null => {
  const mark = byteOrderMarks.find(({ bytes }) => startsWith(content, bytes))
  return mark === undefined ? null : decode(content, mark.encoding)
}

const advice = 'Open it in its own program, copy the text and paste it here.'

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, else windows-1252.
 * Fails with `invalid-input` for another kind of file, known by its first bytes
 * or by a zero byte.
 */
export const decodeTextFile = (content: Uint8Array): Result<DecodedText> => {
  const kind = otherKinds.find(({ bytes }) => startsWith(content, bytes))
  if (kind !== undefined) return fail('invalid-input', `This is ${kind.name}, not text. ${advice}`)
  const marked = decodeMarked(content)
  if (marked !== null) return ok({ text: marked, isUnicode: true })
  if (content.includes(0)) return fail('invalid-input', `This is not a text file. ${advice}`)
  const unicode = decode(content, 'utf-8')
  if (unicode !== null) return ok({ text: unicode, isUnicode: true })
  // Not TextDecoder: some Node versions decode windows-1252 as ISO 8859-1.
  return ok({ text: decodeWithCodePage(content, westernCodePage), isUnicode: false })
}
