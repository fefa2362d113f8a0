import { isAscii, roleOf, scriptOf, type Script } from './characters'
import type { CandidateRun } from './candidateRuns'
import type { CodePage } from './codePages'

/** A line as characters, with what each code page could make of it. */
export interface ExaminedLine {
  characters: readonly string[]
  runs: readonly CandidateRun[]
}

/** From this margin on a run is repaired whatever stands around it. */
const certainMargin = 2

const isCertain = (run: CandidateRun): boolean => run.margin >= certainMargin
const isPossible = (run: CandidateRun): boolean => run.margin >= 0

const specialScriptOf = (character: string): Script | null =>
  !isAscii(character) && roleOf(character) === 'letter' ? scriptOf(character) : null

const scriptOfPage = (page: CodePage): Script => {
  if (page.name === 'windows-1251') return 'cyrillic'
  return page.name === 'windows-1253' ? 'greek' : 'latin'
}

const hasSoundLetters = ({ characters, runs }: ExaminedLine, page: CodePage): boolean => {
  const covered = new Set<number>()
  for (const run of runs) {
    if (run.page !== page || !isPossible(run)) continue
    for (let index = run.start; index < run.end; index += 1) covered.add(index)
  }
  return characters.some(
    (character, index) => specialScriptOf(character) === scriptOfPage(page) && !covered.has(index),
  )
}

const scriptsIn = (text: string): Script[] =>
  Array.from(text)
    .filter((character) => !isAscii(character))
    .map(scriptOf)
    .filter((script) => script !== 'other')

/** The code pages that damaged some lines, with the scripts of the letters they damaged there. */
type Damage = ReadonlyMap<CodePage, ReadonlySet<Script>>

/** A page with a certain run in these lines, if every letter of the page's own script may be damage. */
const findDamage = (lines: readonly ExaminedLine[], pages: readonly CodePage[]): Damage => {
  const damage = new Map<CodePage, Set<Script>>()
  const certain = lines.flatMap(({ runs }) => runs.filter(isCertain))
  for (const page of pages) {
    const decoded = certain.filter((run) => run.page === page).map((run) => run.decoded)
    if (decoded.length === 0 || lines.some((line) => hasSoundLetters(line, page))) continue
    damage.set(page, new Set(decoded.flatMap(scriptsIn)))
  }
  return damage
}

const isExplainedBy = (damage: Damage, run: CandidateRun): boolean => {
  const scripts = damage.get(run.page)
  return scripts !== undefined && scriptsIn(run.decoded).every((script) => scripts.has(script))
}

/** Closing quotation marks with those that they may close; typography differs by language. */
const openersByCloser: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['”', '“„”'],
  ['“', '„'],
  ['’', '‘‚'],
  ['‘', '‚'],
])

const hasQuote = (character: string): boolean =>
  Array.from(openersByCloser).flat().join('').includes(character)

/**
 * Whether a run ends with the quotation mark that closes one before it: in `«AÂ»` the
 * pair is sound, and what stands in it is the word `AÂ`.
 */
const closesQuotation = ({ characters, runs }: ExaminedLine, run: CandidateRun): boolean => {
  const openers = openersByCloser.get(characters[run.end - 1] ?? '')
  if (openers === undefined) return false
  const damaged = runs.filter((other) => other.page === run.page && isPossible(other))
  const isSound = (index: number): boolean =>
    !damaged.some(({ start, end }) => start <= index && index < end)
  const last = characters.findLastIndex(
    (character, index) => index < run.start && hasQuote(character) && isSound(index),
  )
  return last >= 0 && openers.includes(characters[last] ?? '')
}

const lengthOf = ({ start, end }: CandidateRun): number => end - start

const dropOverlaps = (runs: readonly CandidateRun[]): CandidateRun[] => {
  const taken = new Set<number>()
  const best = [...runs].sort(
    (one, other) => lengthOf(other) - lengthOf(one) || other.margin - one.margin,
  )
  const kept = best.filter(({ start, end }) => {
    // Runs are sorted from long to short, so an overlap reaches one end of the shorter run.
    if (taken.has(start) || taken.has(end - 1)) return false
    for (let index = start; index < end; index += 1) taken.add(index)
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}

/**
 * The runs to repair, per line. A certain run is repaired. A run that could as
 * well be honest (`Рё` is Ukrainian or a damaged `и`) is repaired only where its
 * code page certainly damaged letters of the same script in the line, or in the
 * text, no sound letter of that page's own script stands there, and it does not
 * end with the quotation mark that closes a sound one. Where two
 * pages explain the same characters the longer run wins, then the greater
 * margin, then the order of `pages`.
 */
export const chooseRuns = (
  lines: readonly ExaminedLine[],
  pages: readonly CodePage[],
): CandidateRun[][] => {
  const damageOfText = findDamage(lines, pages)
  return lines.map((line) => {
    if (line.runs.length === 0) return []
    const damageOfLine = findDamage([line], pages)
    const chosen = line.runs.filter(
      (run) =>
        isCertain(run) ||
        (isPossible(run) &&
          (isExplainedBy(damageOfLine, run) || isExplainedBy(damageOfText, run)) &&
          !closesQuotation(line, run)),
    )
    return dropOverlaps(chosen)
  })
}
