import { isPictograph, isTypographic, toCharacter, type Character } from './characters'
import type { CodePage } from './codePages'
import { mojibakeScore } from './mojibakeScore'
import { decodeUtf8At } from './utf8'

/** A run of a line that becomes valid UTF-8 when encoded in a code page. */
interface DecodedRun {
  /** Its place in the line's characters: from `start` up to, but not including, `end`. */
  start: number
  end: number
  decoded: readonly Character[]
}

/** A run that may be damage: UTF-8 text that was read as `page`. */
export interface SuspectRun extends DecodedRun {
  page: CodePage
  /** How much odder the run is than its decoded form; below 0 it reads better as it is. */
  margin: number
}

// Enough of a line to see the words that a run belongs to.
const contextLength = 20

const isCutBetween = (left?: Character, right?: Character): boolean =>
  left?.isSpecialLetter === true && right?.isSpecialLetter === true && left.script === right.script

/** Penalises a run that ends in the middle of a word of its own script: it more likely belongs to that word. */
const penalizeWordCuts = (
  line: readonly Character[],
  { start, end, decoded }: DecodedRun,
): number => {
  const cuts = [start, end].filter((index) => isCutBetween(line[index - 1], line[index])).length
  return decoded.some(({ isSpecialLetter }) => isSpecialLetter) ? cuts * 2 : cuts
}

/** Rewards results that are far more common in postings than the odd writing that would give them. */
const rewardCommonResult = (decoded: readonly Character[]): number => {
  if (decoded.some(isPictograph)) return 2
  return decoded.every(isTypographic) ? 1 : 0
}

const findDecodedRuns = (line: readonly Character[], page: CodePage): DecodedRun[] => {
  const byteAt = (index: number): number | undefined => {
    const character = line[index]
    return character === undefined || character.isAscii
      ? undefined
      : page.byteOf.get(character.text)
  }
  const runs: DecodedRun[] = []
  let start = 0
  while (start < line.length) {
    let end = start
    const decoded: Character[] = []
    for (let next = decodeUtf8At(byteAt, end); next !== null; next = decodeUtf8At(byteAt, end)) {
      decoded.push(toCharacter(String.fromCodePoint(next.codePoint)))
      end += next.length
    }
    if (end > start) runs.push({ start, end, decoded })
    start = Math.max(end, start + 1)
  }
  return runs
}

interface Context {
  before: readonly Character[]
  after: readonly Character[]
}

const readIntactContext = (line: readonly Character[], { start, end }: DecodedRun): Context => ({
  before: line.slice(Math.max(0, start - contextLength), start),
  after: line.slice(end, end + contextLength),
})

/** Reads the context of `run` with the runs next to it decoded; null if there are none nearby. */
const readDecodedContext = (
  line: readonly Character[],
  { start, end }: DecodedRun,
  previous: DecodedRun | undefined,
  next: DecodedRun | undefined,
): Context | null => {
  const gapBefore = Math.min(contextLength, start - (previous?.end ?? -Infinity))
  const gapAfter = Math.min(contextLength, (next?.start ?? Infinity) - end)
  if (gapBefore === contextLength && gapAfter === contextLength) return null
  const decodedBefore = previous?.decoded ?? []
  const firstBefore = Math.max(0, decodedBefore.length - (contextLength - gapBefore))
  return {
    before: [
      ...decodedBefore.slice(firstBefore),
      ...line.slice(Math.max(0, start - gapBefore), start),
    ],
    after: [
      ...line.slice(end, end + gapAfter),
      ...(next?.decoded ?? []).slice(0, contextLength - gapAfter),
    ],
  }
}

const measureMargin = (
  line: readonly Character[],
  run: DecodedRun,
  previous: DecodedRun | undefined,
  next: DecodedRun | undefined,
): number => {
  const scoreIn = ({ before, after }: Context, characters: readonly Character[]): number =>
    mojibakeScore(before, characters, after)
  const intact = readIntactContext(line, run)
  const decoded = readDecodedContext(line, run, previous, next)
  // Its neighbours may be damaged or intact; the repair has to read well in one of the two cases.
  const scoreAfter = Math.min(
    scoreIn(intact, run.decoded),
    decoded === null ? Infinity : scoreIn(decoded, run.decoded),
  )
  const scoreBefore = scoreIn(intact, line.slice(run.start, run.end))
  return scoreBefore - scoreAfter + rewardCommonResult(run.decoded) - penalizeWordCuts(line, run)
}

/** Finds the longest runs of `line` that can be decoded when read in `page`, in order. */
export const findSuspectRuns = (line: readonly Character[], page: CodePage): SuspectRun[] => {
  const runs = findDecodedRuns(line, page)
  return runs.map((run, index) => ({
    ...run,
    page,
    margin: measureMargin(line, run, runs[index - 1], runs[index + 1]),
  }))
}
