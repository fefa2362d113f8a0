import type { SourceFact } from '../../../model/reading/sourceDocument'
import type { SortedRole } from '../../../model/reading/sortedPosting'
import type { SignReadings } from '../../salary/money'
import { findSalary } from '../../salary/salary'
import { readDay } from './dates'
import type { FactName } from '../lexicon'
import { traditional } from '../lines/detectLanguage'
import { splitLabelledParts } from '../lines/labelledParts'
import { pickMeanings, type Unit } from '../lines/units'
import { findCompoundFact } from './compoundFact'
import { findLeadingFact } from './leadingFact'

/** The facts of a role, without its lines. */
export type SortedFacts = Omit<SortedRole, 'lines'>

/** The fact that a labelled line states; null if its label is not a known one. */
export const findFactName = (unit: Unit): FactName | null => {
  if (unit.label === null || unit.label.value === '') return null
  const found = pickMeanings(unit.label.meanings, 'label')
  return found[0]?.meaning.fact ?? findCompoundFact(unit.label.tokens, unit.languages)
}

const fillText = (
  facts: SortedFacts,
  field: 'client' | 'department' | 'location' | 'hours' | 'reference',
  value: string,
): void => {
  if (facts[field] === '' && value.length <= 160) facts[field] = value
}

/** `Remote work: no`, `remote: false`. */
const isDenied = (unit: Unit): boolean =>
  /^(?:no|false|nein|non|nee|não|nie|nej|нет|όχι|否|なし|لا)[.!]?$/iu.test(unit.label?.value ?? '')

const readWorkplace = (unit: Unit): SortedFacts['workplaceType'] => {
  if (isDenied(unit)) return null
  const found = new Set(
    pickMeanings(unit.meanings, 'workplace').map(({ meaning }) => meaning.value),
  )
  if (found.has('hybrid')) return 'hybrid'
  if (found.size === 2) return 'hybrid'
  return [...found][0] ?? null
}

const readEmployment = (unit: Unit): SortedFacts['employmentType'] => {
  const found = [
    ...new Set(pickMeanings(unit.meanings, 'employment').map(({ meaning }) => meaning.value)),
  ]
  const [first] = found
  if (first === undefined) return null
  return found.length === 1 ? first : (found.find((type) => type !== 'full-time') ?? first)
}

/** The currencies of Taiwan, China and Japan are written with the same signs, and so are three kinds of crowns. */
const readingsIn = (languages: readonly string[]): SignReadings => {
  if (languages[0] === 'no') return { kr: 'NOK', kroner: 'NOK' }
  if (languages[0] === 'da') return { kr: 'DKK', kroner: 'DKK' }
  if (languages[0] !== 'zh') return {}
  const yuan = languages.includes(traditional) ? 'TWD' : 'CNY'
  return { 元: yuan, '¥': 'CNY', '￥': 'CNY', $: yuan === 'TWD' ? 'TWD' : 'USD' }
}

/** Languages in whose countries `5/11/2026` is the fifth of November everywhere. */
const dayFirstLanguages = ['es', 'pt', 'it', 'fr', 'nl', 'sv', 'da', 'no']

const isDayFirst = (languages: readonly string[]): boolean =>
  dayFirstLanguages.includes(languages[0] ?? '')

const fillSalary = (facts: SortedFacts, text: string, languages: readonly string[] = []): void => {
  facts.salary ??= findSalary(text, readingsIn(languages))?.salary ?? null
}

const fillOpenings = (facts: SortedFacts, value: string): void => {
  const count = Number(/^\D{0,20}(\d{1,3})\b/.exec(value)?.[1] ?? 1)
  if (count >= 1) facts.openings = count
}

const fillByLabel = (facts: SortedFacts, name: FactName, unit: Unit, value: string): void => {
  switch (name) {
    case 'client':
    case 'department':
    case 'location':
    case 'hours':
    case 'reference':
      fillText(facts, name, value)
      if (name === 'location') facts.workplaceType ??= readWorkplace(unit)
      if (name === 'hours') facts.employmentType ??= readEmployment(unit)
      return
    case 'workplace':
      facts.workplaceType ??= readWorkplace(unit)
      return
    case 'employment':
      facts.employmentType ??= readEmployment(unit)
      return
    case 'salary':
      // The label may say the period: `月給`, `Stundenlohn`.
      fillSalary(facts, unit.text, unit.languages)
      return
    case 'tags':
      if (facts.tags.length === 0) facts.tags = splitTags(value)
      return
    case 'openings':
      fillOpenings(facts, value)
      return
    case 'start':
    case 'closes':
    case 'opened':
      facts.dates[name] ??= readDay(value, isDayFirst(unit.languages))
      return
    case 'title':
    case 'contact':
    case 'reports':
    case 'otherFact':
      return
  }
}

const splitTags = (value: string): string[] =>
  value
    .split(/\s*[,;|·•、，]\s*/u)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && tag.length <= 60)

/** Fills fields that are still empty with the facts that a line states. */
export const readFacts = (facts: SortedFacts, unit: Unit): void => {
  const parts = splitLabelledParts(unit)
  if (parts.length > 0) {
    for (const part of parts) readFact(facts, part)
    return
  }
  readFact(facts, unit)
}

const readFact = (facts: SortedFacts, unit: Unit): void => {
  const name = findFactName(unit)
  const leading = findLeadingFact(unit)
  if (name !== null && unit.label !== null) fillByLabel(facts, name, unit, unit.label.value)
  else if (leading === 'closes' || leading === 'start' || leading === 'opened')
    facts.dates[leading] ??= readDay(unit.text, isDayFirst(unit.languages))
  else {
    facts.workplaceType ??= readWorkplace(unit)
    facts.employmentType ??= readEmployment(unit)
    fillSalary(facts, unit.text, unit.languages)
  }
}

/** What a page states outside its text, such as in schema.org's JobPosting, by the usual names. */
export const readOuterFacts = (facts: SortedFacts, outer: readonly SourceFact[]): void => {
  for (const { name, value, lines } of outer) {
    if (lines !== null) continue
    const plain = name.toLowerCase().replace(/[^a-z]/g, '')
    if (/^hiringorganization/.test(plain)) fillText(facts, 'client', value)
    else if (/^joblocation$|^address/.test(plain)) fillText(facts, 'location', value)
    else if (/^basesalary/.test(plain)) fillSalary(facts, value)
    else if (plain === 'title' && facts.title === '') facts.title = value
    else if (plain === 'validthrough') facts.dates.closes ??= readDay(value)
    else if (plain === 'dateposted') facts.dates.opened ??= readDay(value)
    else if (plain === 'identifier') fillText(facts, 'reference', value)
  }
}
