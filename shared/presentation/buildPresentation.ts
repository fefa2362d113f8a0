import type { Block, PostingDocument } from '../document/postingDocument'
import { getLanguageDirection } from '../document/textDirection'
import { defaultTheme } from '../document/theme'
import { cleanLine } from '../domain/text/cleanText'
import { findLabels } from '../labels/findLabels'
import { findPresentationLabels } from '../labels/presentations'
import type { Role } from '../model/role'
import type { PageSize, PostingTheme } from '../model/sentPosting'
import {
  buildLetterhead,
  buildSignOff,
  listLetterheadLines,
  type LetterheadAgency,
} from '../posting/letterhead'
import { normaliseLanguage } from '../posting/locale'
import {
  buildContact,
  buildProfile,
  joinParts,
  type PresentationSection,
  type PresentationWords,
  type PresentedCandidate,
} from './buildProfile'
import { buildComparison } from './buildComparison'
import { noPostingFacts } from './noPostingFacts'

export interface PresentationInput {
  /** One or more, in the order in which they are presented. */
  candidates: readonly [PresentedCandidate, ...PresentedCandidate[]]
  role: Pick<Role, 'title'>
  /** Whose letterhead it has; null for none. */
  agency: LetterheadAgency | null
  /** Whether names and contacts are shown. */
  isNamed: boolean
  /** Chosen and ordered. */
  sections: readonly PresentationSection[]
  /** BCP 47 tag. */
  language: string
  pageSize: PageSize
  theme?: PostingTheme
  /** `YYYY-MM-DD`. */
  today: string
}

const nameCandidate = ({ candidate }: PresentedCandidate, { labels }: PresentationWords): string =>
  cleanLine(candidate.name) || labels.document

const buildRole = ({ title }: Pick<Role, 'title'>, { posting }: PresentationWords) =>
  cleanLine(title) === '' ? [] : [{ label: posting.posting, value: cleanLine(title) }]

const buildFacts = (
  facts: readonly { label: string; value: string }[],
  { posting }: PresentationWords,
): Block[] => {
  const { keyFacts, details } = posting.facts
  return facts.length === 0
    ? []
    : [{ kind: 'facts', labelHeading: keyFacts, valueHeading: details, facts: [...facts] }]
}

/** One candidate: what they are presented for, and their profile. */
const buildSingle = (
  person: PresentedCandidate,
  input: PresentationInput,
  words: PresentationWords,
): Block[] => [
  ...buildFacts(
    [...buildRole(input.role, words), ...buildContact(person, input.isNamed, words)],
    words,
  ),
  ...buildProfile(person, input.sections, 1, words),
]

/** A list of all candidates, a page for each, and what each shows for every criterion. */
const buildPack = (input: PresentationInput, words: PresentationWords): Block[] => {
  const { candidates, role, isNamed, sections } = input
  return [
    ...buildFacts(buildRole(role, words), words),
    {
      kind: 'list',
      items: candidates.map((person) => {
        const headline = cleanLine(person.candidate.headline)
        return [
          { text: nameCandidate(person, words), style: 'strong' },
          ...(headline === '' ? [] : [{ text: `: ${headline}` }]),
        ]
      }),
    },
    ...candidates.flatMap((person): Block[] => [
      { kind: 'heading', level: 1, text: nameCandidate(person, words), startsPage: true },
      ...buildFacts(buildContact(person, isNamed, words), words),
      ...buildProfile(person, sections, 2, words),
    ]),
    ...buildComparison(
      candidates.map((person) => ({ name: nameCandidate(person, words), fits: person.fits })),
      words,
    ),
  ]
}

/**
 * Builds the presentation of candidates for a client: what is known of them for one role, in an
 * agency’s letterhead. Several make a pack: a cover that lists them, a page for each, and a
 * comparison by the role’s criteria. Sections without content are left out; notes, tags, ratings
 * and what they expect to earn are never in it.
 */
export const buildPresentation = (input: PresentationInput): PostingDocument => {
  const { candidates, agency, role, today, pageSize } = input
  const language = normaliseLanguage(input.language)
  const words = { labels: findPresentationLabels(language), posting: findLabels(language) }
  const isPack = candidates.length > 1
  const kind = isPack ? words.labels.pack : words.labels.document
  const title = isPack ? kind : nameCandidate(candidates[0], words)
  return {
    title,
    language,
    direction: getLanguageDirection(language),
    pageSize,
    theme: input.theme ?? defaultTheme,
    day: today,
    header: agency === null ? [] : listLetterheadLines(agency),
    ...buildLetterhead(agency),
    footer: joinParts([...new Set([title, role.title, kind])], ' · '),
    pageNumberWords: words.posting.pageNumber,
    author: cleanLine(agency?.name ?? '') || 'Rolebench',
    subject: kind,
    keywords: [],
    blocks: [
      ...(isPack ? buildPack(input, words) : buildSingle(candidates[0], input, words)),
      ...buildSignOff(agency),
    ],
    facts: noPostingFacts,
    warnings: [],
    doubts: [],
  }
}
