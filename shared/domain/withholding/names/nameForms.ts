import { connectives, isCommonWord } from './commonWords'
import { foldLetters } from '../letters/foldLetters'
import { startsLikeName } from '../letters/letterCase'
import { removeLegalForms } from './legalForms'

/** One way to write a client's name. */
export interface NameForm {
  /** Its letters, folded. */
  letters: string
  /** Indexes in `letters` before which the form has a space or a sign. */
  breaks: ReadonlySet<number>
  /**
   * `name`: the client's own name. `part`: its first word or its initials, which usually mean the
   * client. `hint`: another word of it, or a shortened form, which a person has to judge. `stem`:
   * the name without an ending that its language changes; needs one of its endings.
   */
  kind: 'name' | 'part' | 'hint' | 'stem'
  /** Whether every word of it is also an ordinary word. */
  isCommon: boolean
  /** Whether it is written only in capitals, such as `IBM`. */
  isCapitals: boolean
  /** Whether it only counts with a letter that was replaced, such as the `ü` of `Müller` for *Mueller*. */
  needsUmlaut: boolean
}

const squash = (text: string): string => foldLetters(text).letters

const splitWords = (name: string): string[] =>
  name.split(/[\s\-–—/,.]+/u).filter((word) => squash(word) !== '')

/** Creates a form that consists of `text` as it is. */
export const createForm = (text: string, kind: NameForm['kind'], needsUmlaut = false): NameForm => {
  const folded = foldLetters(text)
  const breaks = new Set<number>()
  for (let index = 1; index < folded.letters.length; index += 1) {
    const gap = text.slice(folded.ends[index - 1], folded.starts[index])
    if (/[^\p{M}\u00AD\u200B-\u200D\u2060]/u.test(gap)) breaks.add(index)
  }
  const words = splitWords(text).map(squash)
  return {
    letters: folded.letters,
    breaks,
    kind,
    isCommon: words.every((word) => isCommonWord(word) || connectives.has(word)),
    isCapitals: /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(text) && folded.letters.length <= 5,
    needsUmlaut,
  }
}

const umlautPairs: readonly (readonly [RegExp, string])[] = [
  [/ä/gu, 'ae'],
  [/ö/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/Ä/gu, 'Ae'],
  [/Ö/gu, 'Oe'],
  [/Ü/gu, 'Ue'],
  [/ø/gu, 'oe'],
  [/Ø/gu, 'Oe'],
  [/å/gu, 'aa'],
  [/Å/gu, 'Aa'],
  [/æ/gu, 'a'],
  [/ñ/gu, 'ny'],
]

/** Lists `Mueller` for `Müller`, and the letters of `Müller` for `Mueller`. */
const spellUmlauts = (name: string): NameForm[] => {
  const composed = name.normalize('NFC')
  const spelled = umlautPairs.reduce((text, [letter, pair]) => text.replace(letter, pair), composed)
  const short = composed.replace(/([aou])e|aa/giu, (pair) => pair.charAt(0))
  return [
    ...(spelled === composed ? [] : [createForm(spelled, 'name')]),
    ...(short === composed ? [] : [createForm(short, 'name', true)]),
  ]
}

const andWords = ['and', 'und', 'et', 'y', 'e', 'i', 'og', 'och', 'en', '+', '&amp;', '']

/** Lists `Marks and Spencer` for `Marks & Spencer`, and vice versa. */
const spellAnd = (name: string): NameForm[] => {
  if (/[&＆]/u.test(name.normalize('NFKC'))) {
    const parts = name.normalize('NFKC').split(/\s*&\s*/u)
    const isShort = squash(name).length < 5
    return andWords
      .filter((word) => word !== '' || !isShort)
      .map((word) => createForm(parts.join(word === '' ? ' ' : ` ${word} `), 'name'))
  }
  const withSign = name.replace(/\s(?:and|und|et|og|och|en)\s/giu, ' & ')
  return withSign === name ? [] : [createForm(withSign, 'name')]
}

const shortestBrand = 4
// If words are not separated by spaces, and in Korean, the first word says less than the trade does.
const firstWordLetters =
  /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}'’])+$/u

const findBrand = (words: readonly string[]): NameForm[] => {
  const [first = '', ...others] = words.filter((word) => !connectives.has(squash(word)))
  const isTelling =
    others.length > 0 &&
    squash(first).length >= shortestBrand &&
    firstWordLetters.test(first) &&
    !isCommonWord(squash(first))
  return isTelling ? [createForm(first, 'part')] : []
}

const listInitials = (name: string, words: readonly string[]): NameForm[] => {
  const telling = words.filter(
    (word) => !connectives.has(squash(word)) && /^\p{Lu}|^\p{N}/u.test(word),
  )
  if (telling.length < 2 || telling.length > 6) return []
  const capitals = telling.map((word) => word.charAt(0))
  const joined = capitals.join('')
  const withAnd = /[&＆]/u.test(name) && telling.length === 2 ? [capitals.join('&')] : []
  return [
    ...withAnd.map((initials) => createForm(initials, 'part')),
    ...(isCommonWord(squash(joined)) ? [] : [createForm(joined, 'hint')]),
  ]
}

const listHints = (words: readonly string[]): NameForm[] =>
  words.length < 2
    ? []
    : words
        .filter(
          (word) =>
            squash(word).length >= 4 && !connectives.has(squash(word)) && startsLikeName(word),
        )
        .map((word) => createForm(word, 'hint'))
        .filter(({ isCommon }) => !isCommon)

const shortestPhrase = 6
const longestName = 6

/** Lists two or more consecutive words of a longer name, such as `Tidewater Mills` of `United Tidewater Mills`. */
const listPhrases = (words: readonly string[]): NameForm[] => {
  const isTelling = (word: string): boolean =>
    !connectives.has(squash(word)) && startsLikeName(word)
  if (words.length < 3 || words.length > longestName) return []
  return words
    .flatMap((_word, from) =>
      words.slice(from + 1).map((_last, count) => words.slice(from, from + count + 2)),
    )
    .filter((phrase) => phrase.length < words.length && phrase.every(isTelling))
    .map((phrase) => createForm(phrase.join(' '), 'hint'))
    .filter(({ isCommon, letters }) => !isCommon && letters.length >= shortestPhrase)
}

const stemEndings =
  /(?:ο[σς]|ον|α[σς]|η[σς]|ι[σς]|ε[σς]|[αηοιωυ]|[аеёиоуыэюяьй]|[aeiouy]|[აიოუე])$/u

/** Finds the stem of a name whose ending the language changes: `Żabk` of `Żabka`, `Αιγαι` of `Αιγαίον`. */
const findStem = (name: string): NameForm[] => {
  const { letters } = foldLetters(name)
  const stem = letters.replace(stemEndings, '')
  return stem === letters || stem.length < shortestBrand
    ? []
    : [{ ...createForm(name, 'stem'), letters: stem }]
}

const chinesePlaces =
  /^(?:中国|北京|上海|深圳|广州|杭州|南京|天津|重庆|成都|武汉|苏州|西安|青岛|厦门|浙江|江苏|广东|山东|福建|四川|湖北|湖南|香港|台湾)(?:市|省)?/u
const chineseTrades =
  /(?:信息|网络|科技|技术|电子|软件|国际|投资|实业|工业|银行|保险|证券|汽车|数据|智能|文化|传媒|教育|医药|生物|通信|贸易|食品|地产|物流|电器|能源|金融|服务|管理|咨询|发展|中国)$/u
const japaneseTrades =
  /(?:自動車|自动车|電機|電気|製作所|製薬|工業|商事|建設|銀行|証券|食品|化学|不動産|通信|産業|生命|海上|ジャパン|日本)$/u
const koreanTrades =
  /(?:전자|물산|자동차|은행|건설|중공업|화학|생명|증권|텔레콤|통신|화재|카드|제약|식품|코리아)$/u
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・]+$/u

/**
 * Lists the short forms of a Chinese, Japanese or Korean name: without place and trade, and its
 * first two characters.
 */
const shortenEastAsian = (name: string): NameForm[] => {
  const plain = name.normalize('NFKC').replace(/\s+/gu, '')
  if (!eastAsian.test(plain)) return []
  const simplified =
    Array.from(foldLetters(plain).letters).length === Array.from(plain).length &&
    /^\p{Script=Han}+$/u.test(plain)
      ? foldLetters(plain).letters
      : plain
  const cut = (text: string): string => {
    const shorter = [chinesePlaces, chineseTrades, japaneseTrades, koreanTrades].reduce(
      (rest, pattern) => {
        const without = rest.replace(pattern, '')
        return Array.from(without).length >= 2 ? without : rest
      },
      text,
    )
    return shorter === text ? text : cut(shorter)
  }
  const short = cut(simplified)
  const characters = Array.from(short)
  return [
    ...(short === simplified ? [] : [createForm(short, 'part')]),
    ...(characters.length >= 4 && /^\p{Script=Han}+$/u.test(short)
      ? [createForm(characters.slice(0, 2).join(''), 'hint')]
      : []),
  ]
}

const listAlternatives = (name: string): string[] =>
  name
    .replace(/[([（【]([^)\]）】]*)[)\]）】]/gu, ' | $1 | ')
    .split(
      /\s*\|\s*|\s+(?:t\/a|dba|d\/b\/a|trading as|formerly|formerly known as|part of|vormals|ex)\s+|\s+[–—/]\s+/iu,
    )
    .map((part) => part.trim())
    .filter((part) => squash(part).length >= 2)

const withoutArticle = (name: string): string =>
  name
    .replace(/^(?:the|die|der|das|la|le|les|el|los|il|al-)\s*(?=\p{Lu})/iu, '')
    .replace(/(^|\s)ال(?=\p{L}{3})/gu, '$1')

const listFormsOf = (name: string): NameForm[] => {
  const short = removeLegalForms(name)
  const bare = withoutArticle(short)
  const words = splitWords(bare)
  return [
    ...[...new Set([name, short, bare])].map((one) => createForm(one, 'name')),
    ...spellUmlauts(bare),
    ...spellAnd(bare),
    ...shortenEastAsian(bare),
    ...findBrand(words).flatMap((brand) => [brand]),
    ...[bare, withoutArticle(name)].flatMap((one) =>
      listInitials(one, splitWords(one.replace(/[&＆]/gu, ' '))),
    ),
    ...listHints(words),
    ...listPhrases(words),
    ...findStem(words.length === 1 ? bare : ''),
    ...(words.length > 1 ? findBrand(words).flatMap(() => findStem(words[0] ?? '')) : []),
  ]
}

const rank = { name: 0, part: 1, stem: 2, hint: 3 } as const

/**
 * Lists the forms that a client may be named by, given its names: in full, without legal forms,
 * by its brand, its initials, in other spellings. Each form once, the longest first.
 */
export const listNameForms = (names: readonly string[]): NameForm[] => {
  const forms = names
    .map((name) => name.normalize('NFC').trim().replace(/\s+/gu, ' '))
    .filter((name) => name !== '')
    .flatMap((name) => {
      const alternatives = listAlternatives(name)
      return (alternatives.length > 1 ? [name, ...alternatives] : [name]).flatMap(listFormsOf)
    })
    .filter(({ letters, kind }) => letters.length >= (kind === 'name' ? 1 : 2))
  const known = new Map<string, NameForm>()
  for (const form of forms.toSorted((one, other) => rank[one.kind] - rank[other.kind])) {
    const key = `${form.kind === 'stem' ? 'stem' : ''}${form.letters}`
    if (!known.has(key)) known.set(key, form)
  }
  return [...known.values()].sort((one, other) => other.letters.length - one.letters.length)
}
