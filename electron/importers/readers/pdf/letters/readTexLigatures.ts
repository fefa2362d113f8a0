import { firstPrivate } from './decodeUnit'

/** The ligatures of TeX’s encodings T1 and OT1 by the codes that fonts without a map of their own give. */
const encodings: readonly ReadonlyMap<number, string>[] = [
  new Map([
    [0x1b, 'ff'],
    [0x1c, 'fi'],
    [0x1d, 'fl'],
    [0x1e, 'ffi'],
    [0x1f, 'ffl'],
  ]),
  new Map([
    [0x0b, 'ff'],
    [0x0c, 'fi'],
    [0x0e, 'ffi'],
    [0x0f, 'ffl'],
  ]),
]

const toCode = (text: string): number => (text.codePointAt(0) ?? 0) - firstPrivate

/**
 * The characters of a page with the ligatures that their bare codes stand for. Other fonts have other letters there,
 * but none has a ligature where T1 and OT1 have `fi`, the most frequent one; so a page without it tells nothing, and
 * its codes stay what they are.
 */
export const readTexLigatures = <Char extends { text: string }>(
  chars: readonly Char[],
): readonly Char[] => {
  const used = encodings.filter((encoding) =>
    chars.some(({ text }) => encoding.get(toCode(text)) === 'fi'),
  )
  if (used.length === 0) return chars
  return chars.map((char) => {
    const letters = used.map((encoding) => encoding.get(toCode(char.text))).find(Boolean)
    return letters === undefined ? char : { ...char, text: letters }
  })
}
