import { decodeWithCodePage, westernCodePage } from '@shared/domain/textRepair/codePages'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'

/** How far into a page its encoding can be declared. The standard says 1,024; pages are laxer. */
const declarationBytes = 4_096

const declaration =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/iu

const decodeStrictly = (bytes: Uint8Array, name: string): string | null => {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isWestern = (name: string): boolean =>
  /^(?:windows-1252|iso-8859-1|latin1|ascii|us-ascii)$/iu.test(name)

const readMark = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Decodes a page by its byte order mark, by the declared encoding, or else by the best fit. */
export const decodeHtml = (
  bytes: Uint8Array,
): { html: string; encoding: SourceDocument['encoding'] } => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes))
  const [, byMeta, byXml] = declaration.exec(head) ?? []
  const told = readMark(bytes) ?? byMeta ?? byXml ?? 'utf-8'
  const html = isWestern(told) ? null : decodeStrictly(bytes, told)
  if (html !== null) return { html, encoding: { name: told.toLowerCase(), isGuess: false } }
  const unicode = decodeStrictly(bytes, 'utf-8')
  if (unicode !== null) return { html: unicode, encoding: { name: 'utf-8', isGuess: false } }
  // Not TextDecoder: some Node versions decode windows-1252 as ISO 8859-1.
  return {
    html: decodeWithCodePage(bytes, westernCodePage),
    encoding: { name: 'windows-1252', isGuess: !isWestern(told) },
  }
}
