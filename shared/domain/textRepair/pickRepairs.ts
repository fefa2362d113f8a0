import { explains, findDamage, isCertain, isPossible, type ExaminedLine } from './damageEvidence'
import type { CodePage } from './codePages'
import type { SuspectRun } from './suspectRuns'

/** Closing quotation marks with those that can open them; typography differs by language. */
const openersByCloser: ReadonlyMap<string, string> = new Map([
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['”', '“„”'],
  ['“', '„'],
  ['’', '‘‚'],
  ['‘', '‚'],
])
const quotationMarks = new Set([...openersByCloser].flat().join(''))

/** Finds the last intact quotation mark before each run that may be damage. */
const findQuotationsBefore = ({
  characters,
  runs,
}: ExaminedLine): ReadonlyMap<SuspectRun, string | undefined> => {
  const quotations = new Map<SuspectRun, string | undefined>()
  let page: CodePage | undefined
  let last: string | undefined
  let next = 0
  for (const run of runs.filter(isPossible)) {
    if (run.page !== page) [page, last, next] = [run.page, undefined, 0]
    for (; next < run.start; next += 1) {
      const text = characters[next]?.text ?? ''
      if (quotationMarks.has(text)) last = text
    }
    quotations.set(run, last)
    next = run.end
  }
  return quotations
}

/**
 * Whether a run ends with the quotation mark that closes one before it: in `«AÂ»` the pair is
 * intact, and the word between is `AÂ`.
 */
const closesQuotation = (
  { characters }: ExaminedLine,
  run: SuspectRun,
  quotationBefore: string | undefined,
): boolean =>
  quotationBefore !== undefined &&
  openersByCloser.get(characters[run.end - 1]?.text ?? '')?.includes(quotationBefore) === true

const lengthOf = ({ start, end }: SuspectRun): number => end - start

const dropOverlaps = (runs: readonly SuspectRun[]): SuspectRun[] => {
  const taken = new Set<number>()
  const best = [...runs].sort(
    (one, other) => lengthOf(other) - lengthOf(one) || other.margin - one.margin,
  )
  const kept = best.filter(({ start, end }) => {
    // Runs are sorted from long to short, so an overlap includes one end of the shorter run.
    if (taken.has(start) || taken.has(end - 1)) return false
    for (let index = start; index < end; index += 1) taken.add(index)
    return true
  })
  return kept.sort((one, other) => one.start - other.start)
}

/**
 * Picks the runs to repair, per line. A certain run is repaired. A run that could just as well be
 * genuine (`Рё` is Ukrainian or a damaged `и`) is repaired only if its code page certainly
 * damaged letters of the same script in the line, or in the text, there is no intact letter of
 * that page's own script, and it does not end with the quotation mark that closes an intact one.
 * If two pages explain the same characters, the longer run wins, then the greater margin, then
 * the order of `pages`.
 */
export const pickRepairs = (
  lines: readonly ExaminedLine[],
  pages: readonly CodePage[],
): SuspectRun[][] => {
  const { ofText, ofLines } = findDamage(lines, pages)
  return lines.map((line, index) => {
    if (line.runs.length === 0) return []
    const ofLine = ofLines[index] ?? new Map()
    const quotations = findQuotationsBefore(line)
    const picked = line.runs.filter(
      (run) =>
        isCertain(run) ||
        (isPossible(run) &&
          (explains(ofLine, run) || explains(ofText, run)) &&
          !closesQuotation(line, run, quotations.get(run))),
    )
    return dropOverlaps(picked)
  })
}
