/** A single-byte code page that UTF-8 text is often misread as. */
export type CodePageName = 'windows-1250' | 'windows-1251' | 'windows-1252' | 'windows-1253'

export interface CodePage {
  name: CodePageName
  /** The character of each byte 0x80–0xFF, in order; undefined bytes are filled in. */
  characters: readonly string[]
  /** The byte of each character. */
  byteOf: ReadonlyMap<string, number>
}

const undefinedByte = '\uFFFD'

/**
 * Bytes 0x80–0xFF of each page, U+FFFD where the page defines nothing. Source:
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1250.TXT to CP1253.TXT
 */
const upperHalves: Record<CodePageName, string> = {
  'windows-1252':
    '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD' +
    '\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ' +
    '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯' +
    '°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö÷øùúûüýþÿ',
  'windows-1253':
    '€\uFFFD‚ƒ„…†‡\uFFFD‰\uFFFD‹\uFFFD\uFFFD\uFFFD\uFFFD' +
    '\uFFFD‘’“”•–—\uFFFD™\uFFFD›\uFFFD\uFFFD\uFFFD\uFFFD' +
    '\u00A0΅Ά£¤¥¦§¨©\uFFFD«¬\u00AD®―' +
    '°±²³΄µ¶·ΈΉΊ»Ό½ΎΏ' +
    'ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ' +
    'ΠΡ\uFFFDΣΤΥΦΧΨΩΪΫάέήί' +
    'ΰαβγδεζηθικλμνξο' +
    'πρςστυφχψωϊϋόύώ\uFFFD',
  'windows-1251':
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ' +
    'ђ‘’“”•–—\uFFFD™љ›њќћџ' +
    '\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї' +
    '°±Ііґµ¶·ё№є»јЅѕї' +
    'АБВГДЕЖЗИЙКЛМНОП' +
    'РСТУФХЦЧШЩЪЫЬЭЮЯ' +
    'абвгдежзийклмноп' +
    'рстуфхцчшщъыьэюя',
  'windows-1250':
    '€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ' +
    '\uFFFD‘’“”•–—\uFFFD™š›śťžź' +
    '\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż' +
    '°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ' +
    'ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîď' +
    'đńňóôőö÷řůúűüýţ˙',
}

const firstByte = 0x80

/** The last byte to which ISO 8859-1 gives a C1 control character. */
const lastControl = 0x9f

const controlOf = (byte: number): string => String.fromCharCode(byte)

/**
 * Returns what a program that misreads text shows for `byte`: windows-1252's character if the
 * page has none, otherwise the C1 control character.
 */
const fillerOf = (byte: number): string => {
  const western = upperHalves['windows-1252'][byte - firstByte]
  return western === undefined || western === undefinedByte ? controlOf(byte) : western
}

const buildCodePage = (name: CodePageName): CodePage => {
  const byteOf = new Map<string, number>()
  const defined = Array.from(upperHalves[name])
  const characters = defined.map((character, index) => {
    const byte = firstByte + index
    // What reads ISO 8859-1 shows a control character, of which honest text has none.
    if (byte <= lastControl) byteOf.set(controlOf(byte), byte)
    if (character !== undefinedByte) {
      byteOf.set(character, byte)
      return character
    }
    byteOf.set(fillerOf(byte), byte)
    return fillerOf(byte)
  })
  return { name, characters, byteOf }
}

export const westernCodePage = buildCodePage('windows-1252')

/** The pages in order of preference, for when two explain a run equally well. */
export const codePages: readonly CodePage[] = [
  westernCodePage,
  buildCodePage('windows-1253'),
  buildCodePage('windows-1251'),
  buildCodePage('windows-1250'),
]

/** Decodes `bytes` with a code page; every byte has a character, see `CodePage.characters`. */
export const decodeWithCodePage = (bytes: Uint8Array, page: CodePage): string => {
  const characters: string[] = []
  for (const byte of bytes) {
    characters.push(page.characters[byte - firstByte] ?? String.fromCharCode(byte))
  }
  return characters.join('')
}
