/**
 * Unicode ranges that people write in today: no historic letters, no phonetics,
 * no private use, no line drawing. Source: Unicode block names (Blocks.txt).
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x00a0, 0x017f], // Latin-1, Latin Extended-A
  [0x018f, 0x018f], // Ə of Azerbaijani
  [0x0192, 0x0192], // ƒ
  [0x01a0, 0x01a1], // ơ of Vietnamese
  [0x01af, 0x01b0], // ư of Vietnamese
  [0x0218, 0x021b], // ș and ț of Romanian
  [0x02c6, 0x02c7], // ˆ ˇ
  [0x02d8, 0x02dd], // ˘ to ˝
  [0x0300, 0x0304], // accents of decomposed letters
  [0x0306, 0x0308],
  [0x030a, 0x030c],
  [0x031b, 0x031b],
  [0x0323, 0x0323],
  [0x0327, 0x0328],
  [0x0384, 0x03ce], // Greek
  [0x0401, 0x045f], // Cyrillic
  [0x0490, 0x0491], // ґ of Ukrainian
  [0x0531, 0x0587], // Armenian
  [0x05b0, 0x05ea], // Hebrew
  [0x060c, 0x06f9], // Arabic
  [0x0900, 0x0eff], // Devanagari to Lao
  [0x10d0, 0x10ff], // Georgian
  [0x1200, 0x135a], // Ethiopic
  [0x1780, 0x17ff], // Khmer
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x214f], // punctuation, currencies, letter-like symbols
  [0x2190, 0x22ff], // arrows, mathematics
  [0x23e9, 0x23fa], // clocks and players
  [0x25a0, 0x27bf], // shapes, symbols, dingbats
  [0x2b05, 0x2b07], // thick arrows
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55], // stars and circles
  [0x3000, 0x30ff], // Japanese
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xfb00, 0xfb06], // ligatures
  [0xfe0e, 0xfe0f], // text and emoji styles
  [0xfeff, 0xfeff], // byte order mark
  [0xff00, 0xffef], // full-width forms
  [0x1f000, 0x1faff], // emoji
  [0x20000, 0x323af], // further Han
  [0xe0020, 0xe007f], // tags of flags
]

/** Whether a character beyond ASCII is assigned and in a block in use. */
export const isInUse = (character: string): boolean => {
  const codePoint = character.codePointAt(0) ?? 0
  return (
    ranges.some(([first, last]) => codePoint >= first && codePoint <= last) &&
    !/\p{Cn}/u.test(character)
  )
}
