import type { WithheldDecisions, WithheldDoubt } from '@shared/domain/withholding/doubts'
import type { PlacedText } from '@shared/domain/withholding/mapRoleText'
import { withholdFacts } from '@shared/domain/withholding/withholdFacts'
import {
  isWithheldFact,
  withheldFactSchema,
  type Agency,
  type WithheldFact,
} from '@shared/model/agency'
import { listStyleTexts } from '@shared/model/letterhead'
import type { RoleDraft } from '@shared/model/role'
import type { Audience, PageSize, PostingTheme } from '@shared/model/sentPosting'
import { findLabels } from '../labels/findLabels'
import { fitLabels } from '../labels/fitLabels'
import type { PostingLabels } from '../labels/postingLabels'
import type { LetterheadAgency } from './letterhead'
import { narrowLanguage, normaliseLanguage } from './locale'
import { makeWritable } from './writableRole'

/** The parts of an agency that appear in its postings. */
export type PostingAgency = LetterheadAgency & Pick<Agency, 'withhold'>

export interface PostingInput {
  role: RoleDraft
  audience: Audience
  /**
   * Used only for the audience `agency`; null then gives a posting without a letterhead that
   * withholds everything it can.
   */
  agency: PostingAgency | null
  pageSize: PageSize
  /** `clear` if omitted. */
  theme?: PostingTheme
  /** The recruiter's decisions about passages that may reveal a withheld fact. */
  decisions?: WithheldDecisions
  /** The audience in whose manner it is written, where that is to be compared; otherwise its own. */
  wordsFor?: Audience
  /** The language of labels and dates, as a BCP 47 tag; the role's if omitted. */
  language?: string
  /** The number of the role's version, for an agency's footer. */
  version?: number
  /** What a copy that comes back is to be known by. */
  mark?: string
  /** `YYYY-MM-DD`; today in UTC if omitted. */
  today?: string
  /** Further texts that go out with the posting and are searched for what is withheld, such as those of a Word template. */
  otherTexts?: readonly PlacedText[]
}

/** A role as one audience may see it: everything that a posting of any form is built from. */
export interface VisibleRole {
  /** Without what is withheld, in its texts too. */
  role: RoleDraft
  /** The agency that it is for; null for everybody else. */
  agency: PostingAgency | null
  labels: PostingLabels
  /** BCP 47 tag of labels and dates. */
  language: string
  warnings: string[]
  doubts: WithheldDoubt[]
}

// Private-use subtags, which can contain anything.
const privateSubtags = /(?:^|[-_])x[-_].*$/iu

/**
 * Lists the facts to withhold. Before the agency is known, or if this version doesn't know one of
 * its withheld facts, that is everything.
 */
const listWithheld = (
  audience: Audience,
  agency: PostingAgency | null,
): readonly WithheldFact[] => {
  if (audience !== 'agency') return []
  return agency?.withhold.every(isWithheldFact) === true
    ? agency.withhold
    : withheldFactSchema.options
}

const listAgencyTexts = (agency: PostingAgency | null): PlacedText[] =>
  agency === null
    ? []
    : [
        { text: agency.name, place: { label: 'Agency', key: 'agency' } },
        { text: agency.letterhead, place: { label: 'Letterhead', key: 'letterhead' } },
        {
          text: listStyleTexts(agency.letterheadStyle).join('\n'),
          place: { label: 'Letterhead', key: 'letterheadStyle' },
        },
      ]

/**
 * Reduces a role to what one audience may see. Whatever is rendered for that audience is built from
 * this and from nothing else, so that no form of a posting can contain what is withheld.
 */
export const findVisibleRole = (input: PostingInput): VisibleRole => {
  const { audience, otherTexts = [] } = input
  const agency = audience === 'agency' ? input.agency : null
  const withheld = listWithheld(audience, agency)
  const writable = makeWritable(input.role)
  const { role, warnings, doubts } = withholdFacts(writable.role, withheld, input.decisions, [
    ...listAgencyTexts(agency),
    ...otherTexts,
  ])
  const tag = normaliseLanguage((input.language ?? role.language).replace(privateSubtags, ''))
  const language = withheld.length === 0 ? tag : narrowLanguage(tag)
  return {
    role,
    agency,
    labels: fitLabels(findLabels(language), input.wordsFor ?? audience),
    language,
    warnings: [...writable.warnings, ...warnings],
    doubts,
  }
}
