import { isUtf8 } from 'node:buffer'
import { UnreadableFile } from './unreadableFile'

const startsWith = (bytes: Buffer, ...prefix: number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

const isZeroed = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0)

const describeEncoding = (bytes: Buffer): string | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf))
    return 'It starts with a byte order mark, so another program rewrote it.'
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return 'It is UTF-16 text, so another program rewrote it.'
  if (!isUtf8(bytes)) return 'It contains bytes that are not UTF-8 text.'
  if (bytes[0] === 0 && isZeroed(bytes))
    return 'It contains only zeros, as after a power cut or on a failing disk.'
  if (bytes[0] === 0 || bytes[1] === 0) return 'It contains zeros where text should be.'
  return null
}

/**
 * Decodes a file that we wrote as UTF-8. Throws `UnreadableFile`: as `not-downloaded` when the
 * file is empty, since cloud services leave such placeholders and we never write one; as
 * `damaged` when it is not text that we wrote.
 */
export const readText = (bytes: Buffer): string => {
  if (bytes.length === 0)
    throw new UnreadableFile(
      'not-downloaded',
      'The file is empty. A cloud service has probably not downloaded its content to this computer yet.',
    )
  const fault = describeEncoding(bytes)
  if (fault !== null) throw new UnreadableFile('damaged', fault)
  return bytes.toString('utf8')
}

/** The deepest nesting that we write; records need five levels. */
export const maxDepth = 64

/** Parsing a text of this length takes no noticeable time, however deeply it is nested. */
const harmlessLength = 64 * 1024

/**
 * Whether brackets outside strings are nested deeper than `maxDepth`: parsing such a text can
 * take seconds.
 */
const isNestedTooDeeply = (text: string): boolean => {
  let depth = 0
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

/**
 * Parses `readText` as JSON; also throws `UnreadableFile` when it is not JSON. The reason never
 * quotes the text, which is personal data.
 */
export const readJson = (bytes: Buffer): unknown => {
  const text = readText(bytes)
  if (text.length > harmlessLength && isNestedTooDeeply(text))
    throw new UnreadableFile('damaged', 'It is nested too deeply.')
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile(
      'damaged',
      text.trimEnd().endsWith('}')
        ? 'Its text is broken: it is not valid JSON.'
        : 'It is truncated: part of it is missing.',
    )
  }
}
