import type { HeadingRule } from '../../model/workspace/headingRule'
import type { LeftOut, SourceDocument } from '../../model/sourceDocument'
import type { SortedPosting, SortedRole } from '../../model/sortedPosting'
import { sortExportedPosting } from '../exportedPosting/sortExportedPosting'
import { lexicons } from './lexicon'
import { detectLanguage } from './lines/detectLanguage'
import { findFurniture } from './page/furniture'
import { indexRules, type FindRuledHeading } from './chain/headingRules'
import { readHeading } from './chain/headings'
import { findPageFrame } from './page/pageFrame'
import { describeKind } from './page/pageKind'
import { findRoleStarts, type ReadUnit } from './titles/severalRoles'
import { sortRole } from './sortRole'
import { createUnits, type Unit } from './lines/units'

const leaveOut = ({ block }: Unit, lines: readonly string[], why: string): LeftOut => ({
  from: block.from,
  to: block.to,
  text: lines
    .slice(block.from - 1, block.to)
    .join('\n')
    .trim(),
  why,
})

const readUnits = (units: readonly Unit[], findRuled: FindRuledHeading): ReadUnit[] =>
  units.map((unit, index) => ({
    unit,
    heading: findRuled(unit) ?? readHeading(unit, units[index - 1], units[index + 1]),
  }))

const sortRoles = (read: readonly ReadUnit[], document: SourceDocument): SortedRole[] => {
  const starts = findRoleStarts(read)
  if (starts.length < 2) return [sortRole(read, document.facts)]
  // What stands before the first role holds for all; it is kept with the first.
  const bounds = [0, ...starts.slice(1), read.length]
  return bounds.slice(0, -1).map((from, index) => {
    const titleAt = (starts[index] ?? from) - from
    return sortRole(read.slice(from, bounds[index + 1]), [], titleAt)
  })
}

const warnOfUnknownWords = (language: string): string[] =>
  lexicons.some((lexicon) => lexicon.language === language)
    ? []
    : [
        `The text is in ${new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language}, whose words are not known here: its lines were sorted by their form alone.`,
      ]

/**
 * Sorts the blocks of a document as a recruiter would: every block in its place, with a
 * confidence and a reason, and the facts of each role. The same document always gives the
 * same answer; it takes time linear in the text. `rules` say what headings of this workspace's
 * postings stand for, before all that is known of them otherwise.
 */
export const sortPosting = (
  document: SourceDocument,
  rules: readonly HeadingRule[] = [],
): SortedPosting => {
  const lines = document.text.split('\n')
  const language = detectLanguage(document.text)
  const exported = sortExportedPosting(document, language.main)
  if (exported !== null) return exported
  const all = createUnits(document, language.all)
  const leftOut = [...document.leftOut]
  const signs = all.map((unit) => findFurniture(unit, lines[unit.block.from - 1] ?? ''))
  const frame = findPageFrame(
    all,
    signs.map((why) => why !== null),
  )
  const units = all.filter((unit, index) => {
    const isInFrame = index < frame.start || index >= frame.end
    const why = signs[index] ?? (isInFrame ? 'the menu or foot of the page' : null)
    if (why !== null) leftOut.push(leaveOut(unit, lines, why))
    return why === null
  })
  leftOut.sort((one, other) => one.from - other.from)
  const read = readUnits(units, indexRules(rules))
  const roles = read.length === 0 ? [] : sortRoles(read, document)
  const kind = describeKind(read, roles)
  const warnings = [...document.warnings, ...warnOfUnknownWords(language.main)]
  return { kind, language: language.main, roles, leftOut, warnings }
}
