import { isEndingSomewhere } from './endings'
import { foldLetters, foldLooks, type FoldedText } from '../letters/foldLetters'
import { readCase, type LetterCase } from '../letters/letterCase'
import { skipLegalForm } from './legalForms'
import type { NameForm } from './nameForms'
import { isProduct, isQuantity, looksLikeCompany, mayBeCompany } from './nameContext'
import { plain, type TextMatch } from '../textMatch'
import {
  findLeftEdge,
  findRightEdge,
  includeMarks,
  isUnspaced,
  readGap,
  type Edge,
} from './wordEdges'

type Verdict = 'certain' | 'doubtful' | null

/** How the letters of a match are spaced, compared with those of the name. */
type Split = 'as-written' | 'spelled' | 'hyphenated' | 'split' | 'far'

const widestGap = 6
const stop = /[.!?;:]\s|[\n\r\u2028\u2029]\s*[\n\r\u2028\u2029]|\p{Sc}/u

const readSplit = (folded: FoldedText, at: number, { letters, breaks }: NameForm): Split => {
  let inside = 0
  let hyphens = 0
  let insideBreaks = 0
  for (let index = 1; index < letters.length; index += 1) {
    const gap = readGap(folded, at + index)
    if (gap === '') continue
    const isLone = index === 1 || readGap(folded, at + index - 1) !== ''
    if (gap.length > widestGap || (stop.test(gap) && !isLone)) return 'far'
    if (breaks.has(index)) {
      insideBreaks += 1
      continue
    }
    inside += 1
    if (/^[-‐‑–—.·_/\\'’*~]\s*$/u.test(gap)) hyphens += 1
  }
  if (inside === 0) return 'as-written'
  if (inside + insideBreaks >= letters.length - 1 - (breaks.size - insideBreaks)) return 'spelled'
  return inside === hyphens ? 'hyphenated' : 'split'
}

/** Words that stay small inside a name, as in *Marks and Spencer*. */
const joiners = /^(?:and|of|the|for|und|et|y|e|de|del|di|da|do|du|der|van|von|en|och|og|i)$/u

const hasCapitalWords = (raw: string): boolean =>
  raw
    .split(/[\s-]+/u)
    .filter((word) => /\p{L}/u.test(word) && !joiners.test(word))
    .every((word) => /^[^\p{L}]*[^\p{Ll}]/u.test(word))

interface Hit {
  form: NameForm
  text: string
  start: number
  end: number
  raw: string
  split: Split
  left: Edge
  right: Edge
}

const isShort = ({ letters }: NameForm): boolean => letters.length < 4

/** Judges an ordinary word that is also the name of a company. */
const judgeCommonWord = (hit: Hit, letterCase: LetterCase): Verdict => {
  const { right, raw, start, text } = hit
  const context = { text, start, end: right.at }
  if (isProduct({ ...context, end: hit.end })) return null
  if (letterCase === 'none') return 'doubtful'
  if (letterCase === 'lower')
    return right.kind === 'possessive' || mayBeCompany(context) ? 'doubtful' : null
  const isNamed =
    right.kind === 'possessive' ||
    skipLegalForm(text, right.at) > right.at ||
    looksLikeCompany(context)
  if (hit.form.isCapitals && letterCase === 'capitals') return isNamed ? 'certain' : 'doubtful'
  return isNamed && hasCapitalWords(raw) ? 'certain' : 'doubtful'
}

const judgeCapitals = ({ form, split }: Hit, letterCase: LetterCase): Verdict => {
  if (letterCase === 'capitals') return split === 'split' ? 'doubtful' : 'certain'
  return isShort(form) && form.letters.length < 3 ? null : 'doubtful'
}

const judgeWords = (hit: Hit, letterCase: LetterCase): Verdict => {
  const { form, raw } = hit
  if (form.kind === 'hint') return letterCase === 'lower' ? null : 'doubtful'
  if (letterCase === 'none' || letterCase === 'capitals') return 'certain'
  if (letterCase === 'first')
    return form.breaks.size === 0 || !form.isCommon || hasCapitalWords(raw) ? 'certain' : 'doubtful'
  return form.breaks.size > 0 && !form.isCommon && form.kind === 'name' ? 'certain' : 'doubtful'
}

/** Judges a name in a script without spaces, which is only certain if it is not part of another word. */
const judgeUnspaced = ({ form, text, start, end }: Hit): Verdict => {
  if (form.isCommon || form.kind === 'hint') return 'doubtful'
  if (Array.from(form.letters).length >= 3) return 'certain'
  const from = Math.max(0, start - 24)
  const segments = [
    ...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(from, end + 24)),
  ]
  const borders = new Set(
    segments.flatMap(({ index, segment }) => [from + index, from + index + segment.length]),
  )
  return borders.has(start) && borders.has(end) ? 'certain' : 'doubtful'
}

const judgeGlued = (
  { form, left, right, raw, text, start }: Hit,
  letterCase: LetterCase,
): Verdict => {
  const shortest = letterCase === 'lower' ? 6 : 4
  const isCamel = /\p{Ll}$/u.test(text.slice(0, start)) && /^\p{Lu}/u.test(raw)
  if (form.letters.length < shortest || form.kind === 'hint') return null
  if (form.isCommon && !isCamel) return null
  if (left.kind === 'glued' && !isCamel && form.letters.length < 6) return null
  return right.kind === 'glued' || left.kind === 'glued' ? 'doubtful' : 'certain'
}

const judgeStem = ({ right, left, form }: Hit, letterCase: LetterCase): Verdict => {
  if (left.kind === 'glued' || right.letters === '' || letterCase === 'lower' || form.isCommon)
    return null
  if (right.kind === 'inflected') return 'certain'
  return right.kind === 'glued' && isEndingSomewhere(right.letters) ? 'doubtful' : null
}

const umlaut = /[äöüøåæ]|[aou]\u0308|a\u030A/iu

const judge = (hit: Hit): Verdict => {
  const { form, raw, split, left, right, text, start, end } = hit
  if (split === 'far' || (form.needsUmlaut && !umlaut.test(raw.normalize('NFC')))) return null
  const letterCase = readCase(raw)
  if (form.kind === 'stem') return split === 'as-written' ? judgeStem(hit, letterCase) : null
  if (
    /^\d+[a-z]?$/u.test(form.letters) &&
    (letterCase === 'lower' || isQuantity({ text, start, end }))
  )
    return null
  if (left.kind === 'glued' || right.kind === 'glued') {
    if (split === 'split') return null
    return judgeGlued(hit, letterCase)
  }
  if (split === 'split' || split === 'hyphenated') {
    if (isShort(form)) return null
    if (split === 'split' || letterCase === 'lower' || form.isCommon) return 'doubtful'
  }
  if (split === 'spelled' && letterCase === 'lower' && isShort(form)) return null
  if (isUnspaced(form.letters.charAt(0))) return judgeUnspaced(hit)
  const isSingle = form.breaks.size === 0
  if (form.isCommon && isSingle && form.kind !== 'hint') return judgeCommonWord(hit, letterCase)
  if (/^\d+[a-z]?$/u.test(form.letters))
    return looksLikeCompany({ text, start, end: right.at }) || right.kind === 'possessive'
      ? 'certain'
      : 'doubtful'
  if (form.isCapitals && form.kind !== 'hint') return judgeCapitals(hit, letterCase)
  if (form.letters.length < 3 && letterCase !== 'capitals') return null
  return judgeWords(hit, letterCase)
}

const keepPrefix = (letters: string): string => letters.replace(/لل$/u, 'ل').replace(/ال$/u, '')

/** Finds the closing bracket for one that the match opens. */
const closeBracket = (text: string, raw: string, end: number): number =>
  /[(（[][^)）\]]*$/u.test(raw) && /^[)）\]]/u.test(text.slice(end)) ? end + 1 : end

const toMatch = (hit: Hit, isCertain: boolean): TextMatch => {
  const { left, right, text, raw } = hit
  const end = closeBracket(text, raw, right.at)
  return {
    start: left.at,
    end: right.kind === 'possessive' ? end : skipLegalForm(text, end),
    isCertain,
    kept:
      left.kind === 'clean' && right.kind !== 'possessive'
        ? plain
        : {
            before:
              left.kind === 'inflected' && /\p{Script=Arabic}/u.test(left.letters)
                ? keepPrefix(left.letters)
                : '',
            isPossessive: right.kind === 'possessive',
          },
  }
}

/** Whether a match would cut a letter in half: a Korean syllable may be stored as several characters. */
const cutsLetter = ({ starts, letters, text }: FoldedText, at: number, end: number): boolean =>
  (at > 0 && starts[at] === starts[at - 1]) ||
  (end < letters.length &&
    (starts[end] === starts[end - 1] || /^[\u1161-\u11FF]/u.test(text.slice(starts[end]))))

const findForm = (folded: FoldedText, form: NameForm, language: string): TextMatch[] => {
  const { text, letters, starts, ends } = folded
  const matches: TextMatch[] = []
  const { length } = form.letters
  for (
    let at = letters.indexOf(form.letters);
    at >= 0;
    at = letters.indexOf(form.letters, at + 1)
  ) {
    if (cutsLetter(folded, at, at + length)) continue
    const start = starts[at] ?? 0
    const end = includeMarks(text, ends[at + length - 1] ?? 0)
    const hit: Hit = {
      form,
      text,
      start,
      end,
      raw: text.slice(start, end),
      split: readSplit(folded, at, form),
      left: findLeftEdge(folded, at),
      right: findRightEdge(folded, at + length, language),
    }
    const verdict = judge(hit)
    if (verdict !== null) matches.push(toMatch(hit, verdict === 'certain'))
  }
  return matches
}

const shortestLookAlike = 4

/** Whether a name itself was typed with letters of two scripts that look alike. */
const mixesScripts = (letters: string): boolean =>
  /[a-z]/u.test(letters) &&
  /^[a-z0-9&]+$/u.test(foldLooks(letters).letters) &&
  !/^[a-z0-9&]+$/u.test(letters)

/** Finds names written with letters of another script, or with digits and signs for letters. */
const findLookAlikes = (
  text: string,
  forms: readonly NameForm[],
  language: string,
): TextMatch[] => {
  const mayHoldSome = /[^\p{Script=Latin}\s.,;-]/u.test(text)
  const named = forms.filter(
    ({ letters, kind, isCommon }) =>
      kind !== 'stem' &&
      !isCommon &&
      letters.length >= shortestLookAlike &&
      ((mayHoldSome && /^[a-z0-9&]+$/u.test(letters)) || mixesScripts(letters)),
  )
  if (named.length === 0) return []
  const seen = foldLooks(text)
  return named
    .flatMap((form) =>
      findForm(
        seen,
        { ...form, letters: foldLooks(form.letters).letters, isCapitals: false },
        language,
      ),
    )
    .map((match) => {
      const raw = text.slice(match.start, match.end)
      return {
        ...match,
        isCertain:
          match.isCertain &&
          !/[^\p{L}\p{M}\s-]/u.test(raw) &&
          /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(raw),
      }
    })
}

/**
 * Finds the names of a client in `text`, given its name forms: certain matches, with their
 * endings and legal forms, and others that a person has to judge. Matches may overlap. Takes time
 * in proportion to the length of the text for each form.
 */
export const findNames = (
  text: string,
  forms: readonly NameForm[],
  language: string,
): TextMatch[] => {
  const folded = foldLetters(text)
  return [
    ...forms.flatMap((form) => findForm(folded, form, language)),
    ...findLookAlikes(text, forms, language),
  ]
}
