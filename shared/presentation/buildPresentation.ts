import type { Block, PostingDocument, Run } from '../document/postingDocument'
import { getLanguageDirection } from '../document/textDirection'
import { defaultTheme } from '../document/theme'
import { cleanLine, cleanLines } from '../domain/text/cleanText'
import type { CriterionFit } from '../domain/skills/fitCandidate'
import { findLabels } from '../labels/findLabels'
import type { PostingLabels } from '../labels/postingLabels'
import { findPresentationLabels, type PresentationLabels } from '../labels/presentations'
import type { Agency } from '../model/agency'
import type { Candidate, Position, Study } from '../model/candidate'
import type { Role } from '../model/role'
import type { PageSize, PostingTheme } from '../model/sentPosting'
import { normaliseLanguage } from '../posting/locale'
import { noPostingFacts } from './noPostingFacts'

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

export interface PresentationInput {
  /** As the client may see them; see `anonymizeCandidate`. */
  candidate: Candidate
  role: Pick<Role, 'title'>
  /** What the candidate’s words say of the role’s criteria, in the role’s order. */
  fits: readonly CriterionFit[]
  /** Whose letterhead it has; null for none. */
  agency: Pick<Agency, 'name' | 'letterhead'> | null
  /** Whether name and contact are shown. */
  isNamed: boolean
  /** Chosen and ordered. */
  sections: readonly PresentationSection[]
  /** The recruiter’s own; the candidate’s headline if it is empty. */
  summary: string
  /** BCP 47 tag. */
  language: string
  pageSize: PageSize
  theme?: PostingTheme
  /** `YYYY-MM-DD`. */
  today: string
}

interface Words {
  labels: PresentationLabels
  posting: PostingLabels
}

const joinParts = (parts: readonly string[], between: string): string =>
  parts
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(between)

const list = (items: Run[][]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

const paragraphs = (text: string): Block[] =>
  cleanLines(text).map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }))

const describePeriod = ({ from, to }: Pick<Position, 'from' | 'to'>, present: string): string =>
  joinParts([from, cleanLine(from) === '' ? to : to || present], ' – ')

const describePosition = (position: Position, { labels }: Words): Block[] => {
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

/** Each criterion with the passage that speaks for it, or that nothing does. */
const describeFit = (
  { label, importance, evidence }: CriterionFit,
  { labels, posting }: Words,
): Run[] => {
  const [first] = evidence
  const name =
    importance === 'preferred' ? `${cleanLine(label)} (${posting.preferred})` : cleanLine(label)
  return [
    { text: name, style: 'strong' },
    first === undefined
      ? { text: `: ${labels.noEvidence}`, style: 'quiet' }
      : { text: `: ${cleanLine(first.text)}` },
  ]
}

const isFilled = (runs: readonly Run[]): boolean => runs.some(({ text }) => text !== '')

const buildSection = (
  section: PresentationSection,
  { candidate, fits, summary }: PresentationInput,
  words: Words,
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

const nameSection = (section: PresentationSection, { labels, posting }: Words): string => {
  switch (section) {
    case 'experience':
    case 'education':
      return posting.sections[section]
    default:
      return labels[section]
  }
}

const listFacts = (
  { candidate: { location, contact }, role, isNamed }: PresentationInput,
  { posting }: Words,
): Block[] => {
  const facts = [
    { label: posting.posting, value: cleanLine(role.title) },
    { label: posting.facts.location, value: cleanLine(location) },
    {
      label: posting.sections.contact,
      value: isNamed ? joinParts([contact.email, contact.phone, ...contact.links], ' · ') : '',
    },
  ].filter(({ value }) => value !== '')
  const { keyFacts, details } = posting.facts
  return facts.length === 0
    ? []
    : [{ kind: 'facts', labelHeading: keyFacts, valueHeading: details, facts }]
}

/**
 * Builds the presentation of a candidate for a client: what is known of them for one role, in an
 * agency’s letterhead. Sections without content are left out; notes, tags, ratings and what they
 * expect to earn are never in it.
 */
export const buildPresentation = (input: PresentationInput): PostingDocument => {
  const { candidate, agency, role, sections, today, pageSize } = input
  const language = normaliseLanguage(input.language)
  const words = { labels: findPresentationLabels(language), posting: findLabels(language) }
  const title = cleanLine(candidate.name) || words.labels.document
  const letterhead = agency === null ? [] : cleanLines(agency.letterhead)
  return {
    title,
    language,
    direction: getLanguageDirection(language),
    pageSize,
    theme: input.theme ?? defaultTheme,
    day: today,
    header: letterhead.length > 0 || agency === null ? letterhead : cleanLines(agency.name),
    footer: joinParts([title, role.title, words.labels.document], ' · '),
    pageNumberWords: words.posting.pageNumber,
    author: cleanLine(agency?.name ?? '') || 'Rolebench',
    subject: words.labels.document,
    keywords: [],
    blocks: [
      ...listFacts(input, words),
      ...[...new Set(sections)].flatMap((section): Block[] => {
        const blocks = buildSection(section, input, words)
        return blocks.length === 0
          ? []
          : [{ kind: 'heading', level: 1, text: nameSection(section, words) }, ...blocks]
      }),
    ],
    facts: noPostingFacts,
    warnings: [],
    doubts: [],
  }
}
