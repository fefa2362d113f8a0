import { isAscii, isPictograph, isTypographic, roleOf, scriptOf } from './characters'
import type { CodePage } from './codePages'
import { weighOddities } from './oddities'
import { decodeUtf8At } from './utf8'

/** A run of a line that is valid UTF-8 once written back in a code page. */
interface DecodedRun {
  /** Where the run stands in the line's characters: from `start` up to, without, `end`. */
  start: number
  end: number
  decoded: string
}

export interface CandidateRun extends DecodedRun {
  page: CodePage
  /** How much odder the run is than what it decodes to; below 0 it reads better as it stands. */
  margin: number
}

// Enough of a line to see the words that a run belongs to.
const contextLength = 20

const isSpecialLetter = (character: string): boolean =>
  !isAscii(character) && roleOf(character) === 'letter'

const isCutBetween = (left = '', right = ''): boolean =>
  isSpecialLetter(left) && isSpecialLetter(right) && scriptOf(left) === scriptOf(right)

/** A run that ends in the middle of a word of its own script more likely belongs to that word. */
const weighCuts = (line: readonly string[], { start, end, decoded }: DecodedRun): number => {
  const cuts = [start, end].filter((index) => isCutBetween(line[index - 1], line[index])).length
  return Array.from(decoded).some(isSpecialLetter) ? cuts * 2 : cuts
}

/** Some results are far more common in postings than the odd writing that would give them. */
const weighCommonness = (decoded: string): number => {
  const characters = Array.from(decoded)
  if (characters.some(isPictograph)) return 2
  return characters.every(isTypographic) ? 1 : 0
}

const findDecodedRuns = (line: readonly string[], page: CodePage): DecodedRun[] => {
  const bytes = line.map((character) => page.byteOf.get(character))
  const runs: DecodedRun[] = []
  let start = 0
  while (start < line.length) {
    let end = start
    let decoded = ''
    for (let next = decodeUtf8At(bytes, end); next !== null; next = decodeUtf8At(bytes, end)) {
      decoded += String.fromCodePoint(next.codePoint)
      end += next.length
    }
    if (end > start) runs.push({ start, end, decoded })
    start = Math.max(end, start + 1)
  }
  return runs
}

interface Context {
  before: string
  after: string
}

const soundContext = (line: readonly string[], { start, end }: DecodedRun): Context => ({
  before: line.slice(Math.max(0, start - contextLength), start).join(''),
  after: line.slice(end, end + contextLength).join(''),
})

/** The context of `run` as it reads once the runs next to it are decoded. */
const decodedContext = (
  line: readonly string[],
  { start, end }: DecodedRun,
  previous: DecodedRun | undefined,
  next: DecodedRun | undefined,
): Context => ({
  before: (previous?.decoded ?? '') + line.slice(previous?.end ?? 0, start).join(''),
  after: line.slice(end, next?.start).join('') + (next?.decoded ?? ''),
})

const trimContext = ({ before, after }: Context): Context => ({
  before: Array.from(before).slice(-contextLength).join(''),
  after: Array.from(after).slice(0, contextLength).join(''),
})

const weighIn = ({ before, after }: Context, text: string): number =>
  weighOddities(before, text, after)

const weighRun = (
  line: readonly string[],
  run: DecodedRun,
  previous: DecodedRun | undefined,
  next: DecodedRun | undefined,
): number => {
  const sound = soundContext(line, run)
  const decoded = trimContext(decodedContext(line, run, previous, next))
  // Its neighbours may be damaged or sound; the repair has to read well in one of the two.
  const oddityAfter = Math.min(weighIn(sound, run.decoded), weighIn(decoded, run.decoded))
  const oddityBefore = weighIn(sound, line.slice(run.start, run.end).join(''))
  return oddityBefore - oddityAfter + weighCommonness(run.decoded) - weighCuts(line, run)
}

/** The longest runs of `line`, given as its characters, that decode when read in `page`. */
export const findCandidateRuns = (line: readonly string[], page: CodePage): CandidateRun[] => {
  const runs = findDecodedRuns(line, page)
  return runs.map((run, index) => ({
    ...run,
    page,
    margin: weighRun(line, run, runs[index - 1], runs[index + 1]),
  }))
}
