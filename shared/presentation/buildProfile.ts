import type { Block, KeyFact, Run } from '../document/postingDocument'
import { cleanLine, cleanLines } from '../domain/text/cleanText'
import type { CriterionFit } from '../domain/skills/fitCandidate'
import type { PostingLabels } from '../labels/postingLabels'
import type { PresentationLabels } from '../labels/presentations'
import type { Candidate, Position, Study } from '../model/candidate'

/** What a presentation says, in the order in which it does so unless another is chosen. */
export const presentationSections = [
  'summary',
  'fit',
  'experience',
  'skills',
  'education',
  'languages',
  'certificates',
] as const

export type PresentationSection = (typeof presentationSections)[number]

/** A candidate as the client may see them. */
export interface PresentedCandidate {
  /** See `anonymizeCandidate`. */
  candidate: Candidate
  /** What the candidate’s words say of the role’s criteria, in the role’s order. */
  fits: readonly CriterionFit[]
  /** The recruiter’s own; the candidate’s headline if it is empty. */
  summary: string
}

/** The words of a presentation in its language. */
export interface PresentationWords {
  labels: PresentationLabels
  posting: PostingLabels
}

/** Joins what is not empty. */
export const joinParts = (parts: readonly string[], between: string): string =>
  parts
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(between)

const list = (items: Run[][]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

const paragraphs = (text: string): Block[] =>
  cleanLines(text).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }))

const describePeriod = ({ from, to }: Pick<Position, 'from' | 'to'>, present: string): string =>
  joinParts([from, cleanLine(from) === '' ? to : to || present], ' – ')

const describePosition = (position: Position, { labels }: PresentationWords): Block[] => {
  const head = joinParts([position.title, position.organisation], ', ')
  const period = describePeriod(position, labels.present)
  const runs: Run[] = [
    ...(head === '' ? [] : [{ text: head, style: 'strong' as const }]),
    ...(period === ''
      ? []
      : [{ text: head === '' ? period : ` (${period})`, style: 'quiet' as const }]),
  ]
  return [
    ...(runs.length === 0 ? [] : [{ kind: 'paragraph' as const, runs }]),
    ...list(cleanLines(position.summary).map((text) => [{ text }])),
  ]
}

const describeStudy = ({ degree, institution, year }: Study): Run[] => [
  { text: joinParts([degree, institution, year], ', ') },
]

/** The first passage that speaks for a criterion, or that none does. */
export const describeEvidence = (
  [first]: CriterionFit['evidence'],
  { labels }: PresentationWords,
): Run =>
  first === undefined
    ? { text: labels.noEvidence, style: 'quiet' }
    : { text: cleanLine(first.text) }

/** What a criterion is called, and whether it is only preferred. */
export const nameCriterion = (
  { label, importance }: Pick<CriterionFit, 'label' | 'importance'>,
  { posting }: PresentationWords,
): string =>
  importance === 'preferred' ? `${cleanLine(label)} (${posting.preferred})` : cleanLine(label)

const describeFit = (fit: CriterionFit, words: PresentationWords): Run[] => [
  { text: `${nameCriterion(fit, words)}: `, style: 'strong' },
  describeEvidence(fit.evidence, words),
]

const isFilled = (runs: readonly Run[]): boolean => runs.some(({ text }) => text !== '')

const buildSection = (
  section: PresentationSection,
  { candidate, fits, summary }: PresentedCandidate,
  words: PresentationWords,
): Block[] => {
  switch (section) {
    case 'summary':
      return paragraphs(summary.trim() === '' ? candidate.headline : summary)
    case 'fit':
      return list(fits.map((fit) => describeFit(fit, words)))
    case 'experience':
      return candidate.experience.flatMap((position) => describePosition(position, words))
    case 'skills':
      return paragraphs(joinParts(candidate.skills, ' · '))
    case 'education':
      return list(candidate.education.map(describeStudy).filter(isFilled))
    case 'languages':
      return paragraphs(
        (candidate.languages ?? [])
          .map(({ language, level }) => joinParts([language, level], ': '))
          .join(' · '),
      )
    case 'certificates':
      return list((candidate.certificates ?? []).flatMap(cleanLines).map((text) => [{ text }]))
  }
}

const nameSection = (
  section: PresentationSection,
  { labels, posting }: PresentationWords,
): string => {
  switch (section) {
    case 'experience':
    case 'education':
      return posting.sections[section]
    default:
      return labels[section]
  }
}

/** Where a candidate lives, and how to reach them if they are named. */
export const buildContact = (
  { candidate: { location, contact } }: PresentedCandidate,
  isNamed: boolean,
  { posting }: PresentationWords,
): KeyFact[] =>
  [
    { label: posting.facts.location, value: cleanLine(location) },
    {
      label: posting.sections.contact,
      value: isNamed ? joinParts([contact.email, contact.phone, ...contact.links], ' · ') : '',
    },
  ].filter(({ value }) => value !== '')

/** The chosen sections of one candidate that have content, each under a heading of the given level. */
export const buildProfile = (
  person: PresentedCandidate,
  sections: readonly PresentationSection[],
  level: 1 | 2,
  words: PresentationWords,
): Block[] =>
  [...new Set(sections)].flatMap((section): Block[] => {
    const blocks = buildSection(section, person, words)
    return blocks.length === 0
      ? []
      : [{ kind: 'heading', level, text: nameSection(section, words) }, ...blocks]
  })
