import type { TextRepair } from '@shared/model/importedPosting'
import { findCandidateRuns, type CandidateRun } from './candidateRuns'
import { chooseRuns, type ExaminedLine } from './chooseRuns'
import { codePages } from './codePages'

export interface RepairedText {
  text: string
  /** What was repaired, in reading order; a run damaged twice is listed once for each time. */
  repairs: TextRepair[]
}

/** Text is seldom damaged more than twice; each pass undoes one time. */
const maximumPasses = 3

const lineBreak = /(\r\n|\n|\r)/

const beyondAscii = /[^\p{ASCII}]/u

const examineLine = (line: string): ExaminedLine => {
  const characters = Array.from(line)
  if (!beyondAscii.test(line)) return { characters, runs: [] }
  return { characters, runs: codePages.flatMap((page) => findCandidateRuns(characters, page)) }
}

const replaceRuns = (characters: readonly string[], runs: readonly CandidateRun[]): string => {
  let end = 0
  let text = ''
  for (const run of runs) {
    text += characters.slice(end, run.start).join('') + run.decoded
    end = run.end
  }
  return text + characters.slice(end).join('')
}

const repairOnce = (text: string): RepairedText => {
  // Splitting by a captured group leaves the line breaks at the odd places.
  const pieces = text.split(lineBreak)
  const lines = pieces.filter((_, index) => index % 2 === 0).map(examineLine)
  const chosen = chooseRuns(lines, codePages)
  const repairs: TextRepair[] = []
  const repaired = lines.map(({ characters }, index) => {
    const runs = chosen[index] ?? []
    for (const run of runs) {
      const from = characters.slice(run.start, run.end).join('')
      repairs.push({ from, to: run.decoded, line: index + 1 })
    }
    return replaceRuns(characters, runs) + (pieces[index * 2 + 1] ?? '')
  })
  return { text: repaired.join(''), repairs }
}

/**
 * Undoes the damage of UTF-8 text that was read as windows-1252, 1253, 1251 or
 * 1250 (`β€”` for —), where and only where a run decodes back to valid UTF-8 and
 * reads better decoded: honest text of any script stays as it is. Sound
 * characters may stand beside damaged ones. A text without damage comes back
 * unchanged with no repairs.
 */
export const repairText = (text: string): RepairedText => {
  let current: RepairedText = { text, repairs: [] }
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    const next = repairOnce(current.text)
    if (next.repairs.length === 0) break
    current = { text: next.text, repairs: [...current.repairs, ...next.repairs] }
  }
  return current
}
