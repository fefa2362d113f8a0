import type { HeadingRule } from '../../model/workspace/headingRule'
import type { LeftOut, SourceDocument } from '../../model/reading/sourceDocument'
import type { SortedPosting, SortedRole } from '../../model/reading/sortedPosting'
import { sortExportedPosting } from '../exportedPosting/sortExportedPosting'
import { lexicons } from './lexicon'
import { detectLanguage } from './lines/detectLanguage'
import { indexRules } from './chain/headingRules'
import { readUnits } from './chain/readUnits'
import { describeElsewhere } from './page/describeElsewhere'
import { describeKind, saysNoOpenings } from './page/pageKind'
import { findWhyLeftOut } from './page/whyLeftOut'
import { findButtons } from './page/buttons'
import { findCards, type RoleSpan } from './titles/cards'
import type { ReadUnit } from './titles/readUnit'
import { findRoleStarts } from './titles/severalRoles'
import { sortRole } from './sortRole'
import { createUnits, type Unit } from './lines/units'
import type { ScoreLine } from './lineModel/scoreLine'

const leaveOut = ({ block }: Unit, lines: readonly string[], why: string): LeftOut => ({
  from: block.from,
  to: block.to,
  text: lines
    .slice(block.from - 1, block.to)
    .join('\n')
    .trim(),
  why,
})

const findSpans = (read: readonly ReadUnit[], buttons: readonly number[]): RoleSpan[] => {
  const cards = findCards(
    read.map(({ unit }) => unit),
    buttons,
  )
  if (cards.length > 0) return cards
  return findRoleStarts(read).map((start) => ({ from: start, title: start }))
}

const sortRoles = (
  read: readonly ReadUnit[],
  spans: readonly RoleSpan[],
  document: SourceDocument,
): SortedRole[] => {
  if (spans.length < 2) return [sortRole(read, document.facts)]
  // What comes before the first role applies to all of them; it is kept with the first.
  return spans.map(({ from, title }, index) => {
    const start = index === 0 ? 0 : from
    return sortRole(read.slice(start, spans[index + 1]?.from), [], title - start)
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
 * same answer; it takes time linear in the text. `rules` say what headings mean in the postings of
 * this workspace, and outweigh everything else known about them. `scoreLine` is the model of lines, if
 * it is not the usual one, as when measuring what that contributes.
 */
export const sortPosting = (
  document: SourceDocument,
  rules: readonly HeadingRule[] = [],
  scoreLine?: ScoreLine,
): SortedPosting => {
  const lines = document.text.split('\n')
  const language = detectLanguage(document.text)
  const exported = sortExportedPosting(document, language.main)
  if (exported !== null) return exported
  const all = createUnits(document, language.all, scoreLine)
  const leftOut = [...document.leftOut]
  const reasons = findWhyLeftOut(all, lines)
  const units = all.filter((unit, index) => {
    const why = reasons[index] ?? null
    if (why !== null) leftOut.push(leaveOut(unit, lines, why))
    return why === null
  })
  leftOut.sort((one, other) => one.from - other.from)
  const read = readUnits(units, indexRules(rules))
  const buttons = findButtons(
    all,
    reasons.map((why) => why === null),
    document.leftOut,
    language.all,
  )
  const spans = findSpans(read, buttons.positions)
  const roles = read.length === 0 ? [] : sortRoles(read, spans, document)
  const kind = describeKind(read, roles, buttons.applyCount)
  const isAdvert = kind === 'posting' || kind === 'several'
  const warnings = [
    ...document.warnings,
    ...warnOfUnknownWords(language.main),
    ...(saysNoOpenings(read)
      ? ['The page says that there are no openings any more, or none now.']
      : []),
    ...(isAdvert ? [] : describeElsewhere(document)),
  ]
  return { kind, language: language.main, roles, leftOut, warnings }
}
