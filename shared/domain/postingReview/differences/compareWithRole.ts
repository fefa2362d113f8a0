import type { RoleDraft } from '@shared/model/role'
import { compareFacts } from './factDifferences'
import { compareAllLines } from './lineDifferences'
import type { RoleDifference } from './roleDifference'

/**
 * Compares a posting, read as `draft`, with a role, item by item: what is new to the role, what
 * differs from it, and what it says already.
 */
export const compareWithRole = (role: RoleDraft, draft: RoleDraft): RoleDifference[] => [
  ...compareFacts(role, draft),
  ...compareAllLines(role, draft),
]

/**
 * Lists the differences to take unless the recruiter says otherwise: only what is new. Where the
 * two differ, the role stays as it is.
 */
export const listFirstTaken = (differences: readonly RoleDifference[]): ReadonlySet<string> =>
  new Set(differences.flatMap(({ id, kind }) => (kind === 'new' ? [id] : [])))

/** Applies the chosen differences from the posting to the role. */
export const takeDifferences = <Content extends RoleDraft>(
  role: Content,
  differences: readonly RoleDifference[],
  taken: ReadonlySet<string>,
): Content =>
  differences.reduce<Content>(
    (result, { id, take }) => (taken.has(id) ? take(result) : result),
    role,
  )

/** Adds to a role what a posting says beyond it. Nothing that the role says is changed. */
export const addWhatIsNew = <Content extends RoleDraft>(
  role: Content,
  differences: readonly RoleDifference[],
): Content => takeDifferences(role, differences, listFirstTaken(differences))
