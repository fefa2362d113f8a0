import { findPeriods, type Period } from '../dates/findPeriods'
import { namesCompany, namesDegree, namesSchool } from '../words/organisationWords'
import { namesJob } from '../words/titleWords'
import type { CvLine } from '../cvLine'
import type { CvSection } from './cvSection'

interface Traits {
  periods: number
  jobs: number
  companies: number
  studies: number
}

const longestHead = 110

/** What the short lines of a section name, and how many periods they have. */
const describe = ({ lines }: CvSection): Traits => {
  const heads = lines.filter(({ isItem, text }) => !isItem && text.length < longestHead)
  const count = (test: (text: string) => boolean): number =>
    heads.filter(({ cells }) => cells.some(test)).length
  return {
    periods: count((cell) => findPeriods(cell).some(({ to }) => to !== '')),
    jobs: count(namesJob),
    companies: count(namesCompany),
    studies: count((cell) => namesSchool(cell) || namesDegree(cell)),
  }
}

const isAboutWork = ({ periods, jobs, studies }: Traits): boolean =>
  periods > 0 && jobs >= periods * 0.6 && jobs > studies

const isAboutStudies = ({ periods, jobs, studies }: Traits): boolean =>
  studies > 0 && studies > jobs && periods > 0

/**
 * Names the sections whose headings are not known by what stands in them: entries with periods that name jobs
 * are positions, those that name schools studies. A freelancer’s projects are positions where nothing else was at the
 * time, and courses studies where there are no others.
 */
export const nameUnknown = (sections: readonly CvSection[]): CvSection[] => {
  const hasNamed = (name: CvSection['name']): boolean =>
    sections.some((section) => section.name === name)
  const [hasWork, hasStudies] = [hasNamed('experience'), hasNamed('education')]
  const worked = sections.filter((section) => section.name === 'experience').flatMap(listPeriods)
  return sections.map((section, index) => {
    const isUnknown = section.name === 'unknown'
    if (!isUnknown && section.name !== 'projects' && section.name !== 'certificates') return section
    const traits = describe(section)
    const enough = hasWork ? 2 : 1
    if (
      isAboutWork(traits) &&
      (isUnknown ? traits.periods >= enough : isFreelance(section, traits, worked))
    )
      return { ...section, name: 'experience', lines: takeEmployer(section, hasWork) }
    if (isAboutStudies(traits) && !hasStudies) return { ...section, name: 'education' }
    if (!isUnknown) return section
    // Set like a heading, but still above the first one: what somebody calls themselves.
    const isHead = traits.periods === 0 && sections[index - 1]?.name === 'head'
    return { ...section, name: isHead ? 'head' : 'other' }
  })
}

/** Where nothing heads all positions, what heads one of them is the employer. */
const takeEmployer = ({ name, heading, lines }: CvSection, hasWork: boolean): CvLine[] =>
  hasWork || name !== 'unknown' || heading === undefined || heading.level === null
    ? lines
    : [heading, ...lines]

/** Projects by the title that somebody had in them, most of them over more than a month. */
const isFreelance = (
  section: CvSection,
  { periods, jobs, companies }: Traits,
  worked: readonly Period[],
): boolean =>
  section.name === 'projects' &&
  periods >= 3 &&
  jobs >= periods * 0.7 &&
  companies > 0 &&
  !isAtTheSameTime(listPeriods(section), worked)

const isAtTheSameTime = (one: readonly Period[], other: readonly Period[]): boolean => {
  const begin = one.map(({ from }) => from).sort()[0] ?? ''
  const end =
    other
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? ''
  return begin.slice(0, 4) < end.slice(0, 4)
}

const listPeriods = ({ lines }: CvSection): Period[] =>
  lines
    .filter(({ isItem, text }) => !isItem && text.length < longestHead)
    .flatMap(({ cells }) => cells.flatMap(findPeriods))
    .filter(({ from, to }) => from !== '' && to !== '')
