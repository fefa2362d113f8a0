import type { Importance } from '@shared/model/role'
import {
  createEmptySortedRole,
  type PostingPlace,
  type SortedPosting,
  type SortedRole,
} from '@shared/model/sortedPosting'
import type { LineRange } from '@shared/model/sourceDocument'

/** The fields of one line that a recruiter can say a line of the source holds. */
export const statedFacts = [
  'title',
  'client',
  'department',
  'location',
  'hours',
  'reference',
] as const

export type StatedFact = (typeof statedFacts)[number]

/** Where a line of the source stands in the review. */
export type ReviewPlace = PostingPlace | 'leftOut'

/** A line of the source, with where it goes and why. */
export interface ReviewedLine extends LineRange {
  /** Its number in reading order, from 0; stays the same through every change. */
  key: number
  /** Which of the roles it counts to, from 0. */
  roleIndex: number
  text: string
  place: ReviewPlace
  /** Only of skills. */
  importance?: Importance
  /** Only of facts: known to say nothing beyond what the role's fields hold. */
  isHeld?: boolean
  /** The fact that the recruiter took the line for; else the reading found the facts in it. */
  fact: StatedFact | null
  confidence: number
  why: string
  /** Whether the recruiter has decided about it. */
  isSettled: boolean
}

/** What a posting says of a role beside its lines. */
export type PostingFacts = Omit<SortedRole, 'lines'>

export interface ReviewedRole {
  /** As it was read. */
  read: SortedRole
  /** The facts that the recruiter wrote; they go before those that were read and those in lines. */
  written: Partial<PostingFacts>
  /** Whether a role is to be made of it. */
  isTaken: boolean
}

/** A sorted posting while a recruiter goes over it; immutable. */
export interface PostingReview {
  posting: SortedPosting
  roles: readonly ReviewedRole[]
  /** In reading order; the key of each is its index. */
  lines: readonly ReviewedLine[]
}

/** The last role that begins at or above a line of the text. */
const findRoleAt = (roles: readonly SortedRole[], line: number): number =>
  Math.max(
    0,
    roles.findLastIndex(({ lines }) => (lines[0]?.from ?? Infinity) <= line),
  )

const gatherLines = ({ roles, leftOut }: SortedPosting): Omit<ReviewedLine, 'key'>[] => [
  ...roles.flatMap(({ lines }, roleIndex) =>
    lines.map((line) => ({ ...line, roleIndex, fact: null, isSettled: false })),
  ),
  ...leftOut.map(({ from, to, text, why }) => ({
    from,
    to,
    text,
    why,
    place: 'leftOut' as const,
    roleIndex: findRoleAt(roles, from),
    fact: null,
    confidence: 1,
    isSettled: false,
  })),
]

/** Begins a review: every line where the sorting put it. A source without a role is offered as one. */
export const createReview = (posting: SortedPosting): PostingReview => ({
  posting,
  roles: (posting.roles.length === 0 ? [createEmptySortedRole()] : posting.roles).map((read) => ({
    read,
    written: {},
    isTaken: true,
  })),
  lines: gatherLines(posting)
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .map((line, key) => ({ ...line, key })),
})
