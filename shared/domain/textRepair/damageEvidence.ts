import type { Character, Script } from './characters'
import type { CodePage } from './codePages'
import type { SuspectRun } from './suspectRuns'

/** A line with the runs that each code page explains, in order. */
export interface ExaminedLine {
  characters: readonly Character[]
  runs: readonly SuspectRun[]
}

/** From this margin on, a run is repaired whatever its context. */
const certainMargin = 2

export const isCertain = (run: SuspectRun): boolean => run.margin >= certainMargin
export const isPossible = (run: SuspectRun): boolean => run.margin >= 0

/** The code pages that damaged some lines, with the scripts of the damaged letters. */
export type Damage = ReadonlyMap<CodePage, ReadonlySet<Script>>

const scriptsIn = (characters: readonly Character[]): Script[] =>
  characters
    .filter(({ isAscii, script }) => !isAscii && script !== 'other')
    .map(({ script }) => script)

const scriptOfPage = (page: CodePage): Script => {
  if (page.name === 'windows-1251') return 'cyrillic'
  return page.name === 'windows-1253' ? 'greek' : 'latin'
}

/** Whether the line has letters of the page's own script outside of possible damage. */
const hasIntactLetters = ({ characters, runs }: ExaminedLine, page: CodePage): boolean => {
  const isCovered = new Uint8Array(characters.length)
  for (const run of runs)
    if (run.page === page && isPossible(run)) isCovered.fill(1, run.start, run.end)
  return characters.some(
    ({ isSpecialLetter, script }, index) =>
      isSpecialLetter && script === scriptOfPage(page) && isCovered[index] === 0,
  )
}

/** What one line reveals about one page. */
interface Evidence {
  page: CodePage
  /** The scripts of the letters that the page certainly damaged; null if nothing is certain. */
  scripts: Script[] | null
  hasIntactLetters: boolean
}

const judgePage = (line: ExaminedLine, page: CodePage): Evidence => {
  const certain = line.runs.filter((run) => run.page === page && isCertain(run))
  return {
    page,
    scripts: certain.length === 0 ? null : certain.flatMap(({ decoded }) => scriptsIn(decoded)),
    hasIntactLetters: hasIntactLetters(line, page),
  }
}

/** Keeps the pages that certainly damaged something, if every letter of their own script may be damage. */
const toDamage = (evidence: readonly Evidence[]): Damage => {
  const damage = new Map<CodePage, Set<Script>>()
  const intact = new Set(evidence.filter((each) => each.hasIntactLetters).map(({ page }) => page))
  for (const { page, scripts } of evidence) {
    if (scripts === null || intact.has(page)) continue
    const known = damage.get(page) ?? new Set()
    for (const script of scripts) known.add(script)
    damage.set(page, known)
  }
  return damage
}

/** Finds what damaged the text as a whole, and each of its lines separately. */
export const findDamage = (
  lines: readonly ExaminedLine[],
  pages: readonly CodePage[],
): { ofText: Damage; ofLines: readonly Damage[] } => {
  const isSuspect = (page: CodePage): boolean =>
    lines.some(({ runs }) => runs.some((run) => run.page === page && isCertain(run)))
  const suspects = pages.filter(isSuspect)
  const evidence = lines.map((line) => suspects.map((page) => judgePage(line, page)))
  return { ofText: toDamage(evidence.flat()), ofLines: evidence.map(toDamage) }
}

/** Whether the damage found in a text, or a line, also explains `run`. */
export const explains = (damage: Damage, run: SuspectRun): boolean => {
  const scripts = damage.get(run.page)
  return scripts !== undefined && scriptsIn(run.decoded).every((script) => scripts.has(script))
}
