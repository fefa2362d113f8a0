import type { PostingKind, SortedRole } from '../../../model/reading/sortedPosting'
import { classOfHeading, type ChainClass } from '../chain/classes'
import type { ReadUnit } from '../titles/readUnit'
import { namesOnlyThePage } from '../titles/pageNames'
import { genderMark } from '../titles/genderMark'
import { findFactName } from '../facts/roleFacts'
import type { FactName } from '../lexicon'
import { countWords, endsSentence, hasMeaning, namesOccupation } from '../lines/units'

const telling: readonly ChainClass[] = [
  'responsibilities',
  'requirements',
  'offer',
  'application',
  'definition',
]

/** Facts that adverts state after a label, and other pages hardly ever. */
const tellingFacts: ReadonlySet<FactName> = new Set<FactName>([
  'client',
  'location',
  'employment',
  'hours',
  'salary',
  'closes',
  'start',
  'openings',
  'workplace',
  'reports',
])

/** This many lines that begin with a verb are the duties of a job, if there are requirements too. */
const leastDuties = 4

/** In lines; an advert this short says each thing once. */
const shortAdvert = 10

/** In words; `Night Baker` above an advert is its title, and a longer line may say anything. */
const longestTitle = 8

/** Whether the page opens with a line that names an occupation and nothing more. */
const opensWithTitle = ([first]: readonly ReadUnit[]): boolean =>
  first !== undefined &&
  !first.unit.isItem &&
  namesOccupation(first.unit) &&
  countWords(first.unit) <= longestTitle &&
  !endsSentence(first.unit.text)

/** So near the top a page says what it is. */
const nearTop = 6

/** Whether the page calls itself an offer of work: `Vacancy`, above all else. */
const namesItself = (read: readonly ReadUnit[]): boolean =>
  read
    .slice(0, nearTop)
    .some(({ unit }) => !unit.isFrontMatter && namesOnlyThePage(unit.text, unit.languages))

/** What speaks for an advert: its usual headings, and lines that say what adverts say. */
const weighPosting = (read: readonly ReadUnit[]): number => {
  const headings = new Set<ChainClass>()
  const cues = new Map<ChainClass, number>()
  const facts = new Set<FactName>()
  let extra = opensWithTitle(read) ? 1.4 : 0
  let duties = 0
  for (const { unit, heading } of read) {
    if (heading?.name !== null && heading?.name !== undefined && heading.strength > 0.55)
      headings.add(classOfHeading[heading.name])
    for (const { meaning } of unit.meanings)
      if (meaning.of === 'cue' && meaning.weight > 1)
        cues.set(meaning.class, (cues.get(meaning.class) ?? 0) + 1)
    const fact = findFactName(unit)
    if (fact !== null && tellingFacts.has(fact)) facts.add(fact)
    if (hasMeaning(unit, 'duty') && heading === null) duties += 1
    if (genderMark.test(unit.text)) extra = Math.max(extra, 2)
    if (hasMeaning(unit, 'occupation')) extra = Math.max(extra, 0.7)
  }
  const headed = telling.filter((name) => headings.has(name)).length
  if (duties >= leastDuties && (cues.get('requirements') ?? 0) >= 2)
    cues.set('responsibilities', duties)
  const enough = read.length <= shortAdvert ? 1 : 2
  const said = telling.filter((name) => (cues.get(name) ?? 0) >= enough).length
  return (
    headed * 1.5 + said + extra + Math.min(2.4, facts.size * 0.8) + (namesItself(read) ? 1.5 : 0)
  )
}

const leastWeight = 3.2

/** Job pages have a button to apply; one below each role is the surest sign. */
const weighButtons = (applyButtons: number, roles: number): number => {
  if (applyButtons === 0) return 0
  return roles > 1 && applyButtons >= roles - 1 ? 3 : 0.6
}

/** `Our hiring process`, above all else, opens a page about applying, which tells of no role. */
const weightOfProcess = 3

const isAboutApplying = ([first]: readonly ReadUnit[]): boolean =>
  first?.heading?.name === 'application' && first.heading.strength === 1

/** `Salary: …`, `Place: [city]`, `Contact: ____`: to be filled in. */
const isBlank = ({ unit }: ReadUnit): boolean =>
  unit.label !== null &&
  /^(?:\P{L}*(?:\.{3}|…|_{3,})|[[<{][^\]>}]*[\]>}]\P{L}*$)/u.test(unit.label.value)

/** So many values that are still to be filled in make a form, which tells of no role. */
const blanksOfForm = 3
const weightOfForm = 4

/** A page that names several roles is hardly about anything else. */
const weightOfSeveral = 1

/** A page that says so has no advert unless it has all parts of one. */
const weightOfNoOpenings = 3

/** Whether the page says that nobody is sought. */
export const saysNoOpenings = (read: readonly ReadUnit[]): boolean =>
  read.some(({ unit }) => hasMeaning(unit, 'noOpenings'))

/** What kind of page it is that was read, on which so many buttons ask to apply. */
export const describeKind = (
  read: readonly ReadUnit[],
  roles: readonly SortedRole[],
  applyButtons: number,
): PostingKind => {
  if (read.length === 0) return 'no-text'
  const several = roles.length > 1 ? weightOfSeveral : 0
  const closed = saysNoOpenings(read) ? weightOfNoOpenings : 0
  const process = isAboutApplying(read) ? weightOfProcess : 0
  const form = read.filter(isBlank).length >= blanksOfForm ? weightOfForm : 0
  const weight =
    weighPosting(read) +
    weighButtons(applyButtons, roles.length) +
    several -
    closed -
    process -
    form
  if (weight < leastWeight) return 'not-a-posting'
  return roles.length > 1 ? 'several' : 'posting'
}
