import { foldLetters } from '../letters/foldLetters'

const fold = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((ending) => foldLetters(ending).letters))

/** Endings of names, folded, in languages that write them in Latin letters, by language code. */
const latinEndings: Readonly<Record<string, ReadonlySet<string>>> = {
  en: fold('s'),
  de: fold('s es ens'),
  nl: fold('s'),
  sv: fold('s'),
  da: fold('s'),
  nb: fold('s'),
  pl: fold('a u owi em iem ie om ami ach y i e ę ą o ze zie ce ów dzie dze skiego skiej'),
  cs: fold('a u em ovi ě e y ou i o ům ech ách'),
  sk: fold('a u om ovi e y ou i o ám ách'),
  hr: fold('a u om em e i o ima'),
  sl: fold('a u om em e i o'),
  lt: fold('o ui ą u e os ai'),
  lv: fold('a am u ā as ai'),
  ro: fold('ul ului ei lui'),
  fi: fold(
    'n in an en on un ön än yn ssa ssä sta stä lla llä lta ltä lle ksi na nä ta tä a ä iin een aan oon ille illa issa ista',
  ),
  et: fold('i s st sse le lt ga'),
  hu: fold(
    't at et ot öt nak nek val vel ban ben ba be ból ből tól től ra re ról ről hoz hez höz nál nél ig ért é',
  ),
  tr: fold('a e i ı u ü in ın un ün nin nın nun nün ya ye yi yı da de ta te dan den tan ten la le'),
}

const greekEndings = fold('ου ο ον ος ε α ας ης η ων ους οι ις ες ιου ι')
const cyrillicEndings = fold(
  'а у ю ом ем ём е и ы ой ей ою ею я ам ами ах ов ью ьи ями ях і ові еві ата та ът',
)
const georgianEndings = fold('მა მ ს ის ით ად ში ზე თან დან ი ა ო ისა იში იზე ისთან იდან')
const armenianEndings = fold('ը ի ին ից ով ում ն')
// 은 는 이 가 을 를 and so on; a Korean name rarely appears without one.
const koreanEndings = fold(
  '은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 랑 이랑 부터 까지 께서 한테 보다 처럼 이다 입니다 에는 에서는 의는',
)
const arabicEndings = fold('ي ية ها هم نا ك')
// Case endings that languages of India write as part of the name.
const indianEndings = fold(
  'র এর ের তে কে দের য় ে ில் க்கு வுக்கு ின் யின் ை யை ால் ನ ದ ಲ್ಲಿ ನಲ್ಲಿ ದಲ್ಲಿ ಗೆ ಕ್ಕೆ ಯ ಯಲ್ಲಿ లో కి కు ని తో యొక్క માં ની નો ને નું થી ਨੇ ਦਾ ਦੀ ਵਿੱਚ യിൽ ിൽ യുടെ ിന്റെ',
)

/** Whether `tail`, folded, is an ending that the language of its letters, or `language` (BCP 47), adds to names. */
export const isEnding = (tail: string, language: string): boolean => {
  const code = (language.split('-')[0] ?? '').toLowerCase()
  if (/^\p{Script=Latin}+$/u.test(tail)) return latinEndings[code]?.has(tail) ?? false
  return [
    greekEndings,
    cyrillicEndings,
    georgianEndings,
    armenianEndings,
    koreanEndings,
    arabicEndings,
    indianEndings,
  ].some((endings) => endings.has(tail))
}

/** Whether `tail` is an ending in any language that uses its letters. */
export const isEndingSomewhere = (tail: string): boolean =>
  isEnding(tail, '') || Object.values(latinEndings).some((endings) => endings.has(tail))

const arabicPrefix = /^[وف]?(?:ال|لل|بال|كال|[بلك])?$/u
const hebrewPrefix = /^[והבלמשכ]{1,3}$/u

/** Whether Arabic or Hebrew joins `letters` to the word that follows. */
export const isPrefix = (letters: string): boolean =>
  arabicPrefix.test(letters) || hebrewPrefix.test(letters)
