import type { Importance } from '@shared/model/role'
import {
  createEmptySortedRole,
  type PostingPlace,
  type SortedPosting,
  type SortedRole,
} from '@shared/model/reading/sortedPosting'
import type { LineRange } from '@shared/model/reading/sourceDocument'

/** The one-line fields that a recruiter can assign a line of the source to. */
export const statedFacts = [
  'title',
  'client',
  'department',
  'location',
  'hours',
  'reference',
] as const

export type StatedFact = (typeof statedFacts)[number]

/** Where a line of the source is in the review. */
export type ReviewPlace = PostingPlace | 'leftOut'

/** A line of the source, with its place and the reason for it. */
export interface ReviewedLine extends LineRange {
  /** Its number in reading order, from 0; never changes during a review. */
  key: number
  /** The number of the role that it belongs to, from 0. */
  roleIndex: number
  text: string
  place: ReviewPlace
  /** Only for skills. */
  importance?: Importance
  /** Only for facts: whether the role's fields already hold everything that the line says. */
  isHeld?: boolean
  /** The fact that the recruiter assigned the line to; otherwise the facts are those found when it was read. */
  fact: StatedFact | null
  confidence: number
  why: string
  /** Whether the recruiter has decided about it. */
  isSettled: boolean
}

/** What a posting says about a role, apart from its lines. */
export type ReviewFacts = Omit<SortedRole, 'lines'>

export interface ReviewedRole {
  /** As it was read. */
  read: SortedRole
  /** The facts that the recruiter wrote; they take precedence over those that were read and those in lines. */
  written: Partial<ReviewFacts>
  /** Whether a role will be created from it. */
  isTaken: boolean
}

/** A sorted posting while a recruiter reviews it; immutable. */
export interface PostingReview {
  posting: SortedPosting
  roles: readonly ReviewedRole[]
  /** In reading order; the key of each is its index. */
  lines: readonly ReviewedLine[]
}

/** Finds the last role that begins at or above a line of the text. */
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

/** Starts a review with every line where sorting put it. A source without a role is offered as one. */
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
