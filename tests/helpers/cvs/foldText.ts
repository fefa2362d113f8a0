const digitZeros = [0x0660, 0x06f0, 0x0966]

const foldDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0
  const zero = digitZeros.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}

/**
 * Returns the words of a text as they are compared: letters and digits alone, in small letters, without
 * accents, with ligatures, Kangxi look-alikes, wide forms and the digits of other scripts made plain.
 */
export const foldWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ς', 'σ')
    .replaceAll(/\p{Nd}/gu, foldDigit)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')

/** The same without spaces, so that `N A D I A` is `nadia`. */
export const foldText = (text: string): string => foldWords(text).join('')
