/** One decoded character and its length in bytes. */
export interface DecodedCharacter {
  codePoint: number
  length: number
}

const leadForms = [
  { length: 2, first: 0xc2, last: 0xdf, bits: 0x1f, smallest: 0x80 },
  { length: 3, first: 0xe0, last: 0xef, bits: 0x0f, smallest: 0x800 },
  { length: 4, first: 0xf0, last: 0xf4, bits: 0x07, smallest: 0x10000 },
]

const isContinuation = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x80 && byte <= 0xbf

const isSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff

/**
 * Decodes the multi-byte UTF-8 sequence that starts at `start`; null if there is none. As strict
 * as RFC 3629 section 3 requires: no overlong forms, no surrogates, nothing above U+10FFFF.
 * `byteAt` returns `undefined` where there is no byte.
 */
export const decodeUtf8At = (
  byteAt: (index: number) => number | undefined,
  start: number,
): DecodedCharacter | null => {
  const lead = byteAt(start)
  if (lead === undefined) return null
  const form = leadForms.find(({ first, last }) => lead >= first && lead <= last)
  if (form === undefined) return null
  let codePoint = lead & form.bits
  for (let offset = 1; offset < form.length; offset += 1) {
    const byte = byteAt(start + offset)
    if (!isContinuation(byte)) return null
    codePoint = codePoint * 0x40 + (byte & 0x3f)
  }
  if (codePoint < form.smallest || codePoint > 0x10ffff || isSurrogate(codePoint)) return null
  return { codePoint, length: form.length }
}
