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

/** Whether `page` certainly damaged these lines and every letter of its script in them may be damage. */
const isDamagedThroughout = (lines: readonly ExaminedLine[], page: CodePage): boolean =>
  lines.some(({ runs }) => runs.some((run) => run.page === page && isCertain(run))) &&
  !lines.some((line) => hasSoundLetters(line, page))

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
 * code page certainly damaged the line, or the text, and no sound letter of that
 * page's script stands there. Where two pages explain the same characters the
 * longer run wins, then the greater margin, then the order of `codePages`.
 */
export const chooseRuns = (
  lines: readonly ExaminedLine[],
  pages: readonly CodePage[],
): CandidateRun[][] => {
  const damagingText = new Set(pages.filter((page) => isDamagedThroughout(lines, page)))
  return lines.map((line) => {
    if (line.runs.length === 0) return []
    const damagingLine = new Set(pages.filter((page) => isDamagedThroughout([line], page)))
    const chosen = line.runs.filter(
      (run) =>
        isCertain(run) ||
        (isPossible(run) && (damagingLine.has(run.page) || damagingText.has(run.page))),
    )
    return dropOverlaps(chosen)
  })
}
