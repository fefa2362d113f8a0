import type { TextRepair } from '@shared/model/reading/textRepair'
import { toCharacters, toText, type Character } from './characters'
import { codePages } from './codePages'
import type { ExaminedLine } from './damageEvidence'
import { pickRepairs } from './pickRepairs'
import { findSuspectRuns, type SuspectRun } from './suspectRuns'

export interface RepairedText {
  text: string
  /** The repairs in reading order; a run damaged twice is listed twice. */
  repairs: TextRepair[]
}

/** Text is seldom damaged more than twice; each pass undoes one round of damage. */
const maximumPasses = 3

const lineBreak = /(\r\n|\n|\r)/

const beyondAscii = /[^\p{ASCII}]/u

const examineLine = (line: string): ExaminedLine | null => {
  if (!beyondAscii.test(line)) return null
  const characters = toCharacters(line)
  return { characters, runs: codePages.flatMap((page) => findSuspectRuns(characters, page)) }
}

const replaceRuns = (characters: readonly Character[], runs: readonly SuspectRun[]): string => {
  const pieces: string[] = []
  let end = 0
  for (const run of runs) {
    pieces.push(toText(characters.slice(end, run.start)), toText(run.decoded))
    end = run.end
  }
  return pieces.join('') + toText(characters.slice(end))
}

const repairOnce = (text: string): RepairedText => {
  // Splitting by a captured group puts the line breaks at odd indexes.
  const pieces = text.split(lineBreak)
  const places: number[] = []
  const lines: ExaminedLine[] = []
  pieces.forEach((piece, place) => {
    const line = place % 2 === 0 ? examineLine(piece) : null
    if (line === null) return
    places.push(place)
    lines.push(line)
  })
  const picked = pickRepairs(lines, codePages)
  const repairs: TextRepair[] = []
  lines.forEach(({ characters }, index) => {
    const [place = 0, runs = []] = [places[index], picked[index]]
    if (runs.length === 0) return
    pieces[place] = replaceRuns(characters, runs)
    for (const { start, end, decoded } of runs)
      repairs.push({
        from: toText(characters.slice(start, end)),
        to: toText(decoded),
        line: place / 2 + 1,
      })
  })
  return { text: pieces.join(''), repairs }
}

/**
 * Undoes the damage to UTF-8 text that was read as windows-1252, 1253, 1251 or 1250 (`β€”` for
 * —), only where a run decodes to valid UTF-8 and reads better decoded: genuine text of any
 * script stays as it is. Intact characters may be next to damaged ones. A text without damage
 * comes back unchanged with no repairs.
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
