import { foldText } from '../../text/foldText'
import type { CheckedText } from '../checkedTexts'

/** A word of a text whose spelling is checked. */
export interface SpelledWord {
  place: CheckedText
  start: number
  end: number
  /** How a dictionary is asked for it, which may differ from how it stands there. */
  asked: string
}

const chunks = /\S+/gu
/** A word with its hyphens, apostrophes and, in German, the mark of the gender form: *Kolleg:innen*. */
const tokens =
  /[\p{L}\p{M}\p{N}_]+(?:(?:['’‑-]|[*:·](?=in(?:nen)?(?![\p{L}])))[\p{L}\p{M}\p{N}_]+)*/gu
/** What is no prose: addresses, paths, tags, file names, *e.g.* */
const technical = /[@\\#=<>]|:\/\/|^www\.|[\p{L}\p{N}]\.[\p{L}\p{N}]/iu
const clauseEnds = '.!?:;•–—|/\n'
const openings = /[\s"“”„‚‘«»([{'’*-]/u

const scripts = new Map([
  ['el', /^[\p{Script=Greek}\p{M}'-]+$/u],
  ...['ru', 'uk', 'bg', 'sr', 'mk', 'be'].map(
    (language) => [language, /^[\p{Script=Cyrillic}\p{M}'-]+$/u] as const,
  ),
])
const latin = /^[\p{Script=Latin}\p{M}'-]+$/u

const isOfLanguage = (word: string, language: string): boolean =>
  (scripts.get(language) ?? latin).test(word)

/** *PLC*, *iPad*, *GmbH*, *B2B*: whoever writes so means it. */
const isSpecial = (word: string): boolean => /[\p{N}_]|.\p{Lu}/u.test(word)

const longestWord = 60

const isJudged = (word: string, language: string): boolean =>
  Array.from(word).length >= 3 && word.length <= longestWord && isOfLanguage(word, language)

/** A part of a compound: *Aus-* in *Aus- und Weiterbildung*, *-steuerung* in *Planung und -steuerung*. */
const isPart = (text: string, start: number, end: number): boolean =>
  /[-‑]/u.test(text.charAt(start - 1)) || /[-‑]/u.test(text.charAt(end))

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Whether what stands before a place leaves the next word no choice but a capital. */
const beginsClause = (text: string, start: number): boolean => {
  let at = start - 1
  while (at >= 0 && text[at] !== '\n' && openings.test(text.charAt(at))) at -= 1
  return at < 0 || clauseEnds.includes(text.charAt(at))
}

/** *bzw.* and *inkl.*, but not the end of a sentence. */
const isAbbreviation = (text: string, token: string, end: number): boolean =>
  token.length <= 5 &&
  text.charAt(end) === '.' &&
  /^\.,?\s+[\p{Ll}\p{N}]/u.test(text.slice(end, end + 5))

/** In German every noun has a capital; elsewhere, within a sentence, only names have one. */
const mayBeName = ({ kind, text }: CheckedText, start: number, language: string): boolean =>
  language !== 'de' && kind === 'body' && !beginsClause(text, start)

/** How a dictionary writes a word: with plain apostrophes and hyphens, and without the mark of a gender form. */
export const toAskedWord = (word: string): string =>
  word.normalize('NFC').replaceAll('’', "'").replaceAll('‑', '-').replaceAll(/[*:·]/gu, '')

const isLeftAlone = (word: string, leftAlone: ReadonlySet<string>): boolean =>
  leftAlone.has(foldText(word)) || leftAlone.has(foldText(word.replace(/'s?$/u, '')))

interface Part {
  word: string
  /** Where it begins in its token. */
  at: number
}

const splitCompound = (token: string): Part[] =>
  [...token.matchAll(/[^-‑]+/gu)].map(({ 0: word, index }) => ({ word, at: index }))

/** Finds the words to ask for of each token; the same token is looked at once. */
const rememberParts = (
  language: string,
  leftAlone: ReadonlySet<string>,
): ((token: string) => readonly Part[]) => {
  const known = new Map<string, readonly Part[]>()
  const choose = (token: string): Part[] =>
    splitCompound(token).some(({ word }) => isSpecial(word))
      ? []
      : chooseParts(token, leftAlone).filter(({ word }) => isJudged(toAskedWord(word), language))
  return (token) => {
    const parts = known.get(token) ?? choose(token)
    known.set(token, parts)
    return parts
  }
}

/** The words of a token to ask for: the whole, or if some of its parts are known, the others. */
const chooseParts = (token: string, leftAlone: ReadonlySet<string>): Part[] => {
  const whole = { word: token, at: 0 }
  if (isLeftAlone(toAskedWord(token), leftAlone)) return []
  const parts = splitCompound(token)
  const unknown = parts.filter(({ word }) => !isLeftAlone(toAskedWord(word), leftAlone))
  return unknown.length === parts.length ? [whole] : unknown
}

const listInText = (
  place: CheckedText,
  language: string,
  getParts: (token: string) => readonly Part[],
): SpelledWord[] => {
  const { text } = place
  const words: SpelledWord[] = []
  for (const { 0: chunk, index: chunkAt } of text.matchAll(chunks)) {
    if (technical.test(chunk)) continue
    for (const { 0: token, index } of chunk.matchAll(tokens)) {
      const parts = getParts(token)
      const start = chunkAt + index
      const end = start + token.length
      if (parts.length === 0 || isPart(text, start, end)) continue
      if (isCapitalised(token) && mayBeName(place, start, language)) continue
      if (isAbbreviation(text, token, end)) continue
      for (const { word, at } of parts)
        words.push({
          place,
          start: start + at,
          end: start + at + word.length,
          asked: toAskedWord(word),
        })
    }
  }
  return words
}

const checkedKinds: readonly CheckedText['kind'][] = ['title', 'heading', 'body']

/** Texts that are looked through in one step, about a millisecond's worth. */
const stepTexts = 20

/**
 * Lists the words of a posting whose spelling can be judged, in steps, so that a caller can do
 * something else in between: no names of skills and no facts, and within its texts no addresses, no
 * words with digits or capitals inside, and none that `leftAlone` holds, folded. `language` is a
 * primary tag such as `de`.
 */
export function* listSpelledWords(
  texts: readonly CheckedText[],
  language: string,
  leftAlone: ReadonlySet<string>,
): Generator<SpelledWord[], void> {
  const getParts = rememberParts(language, leftAlone)
  const checked = texts.filter(
    ({ kind, field }) => checkedKinds.includes(kind) || field === 'department',
  )
  for (let at = 0; at < checked.length; at += stepTexts)
    yield checked
      .slice(at, at + stepTexts)
      .flatMap((place) => listInText(place, language, getParts))
}
