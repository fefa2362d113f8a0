import type { RoleDraft } from '@shared/model/role'
import { compareFacts } from './factDifferences'
import { compareAllLines } from './lineDifferences'
import type { RoleDifference } from './roleDifference'

/**
 * What a posting, read as `draft`, says of a role, thing by thing: what is new to the role, what
 * differs from it, and what it says already.
 */
export const compareWithRole = (role: RoleDraft, draft: RoleDraft): RoleDifference[] => [
  ...compareFacts(role, draft),
  ...compareAllLines(role, draft),
]

/** The differences to take unless the recruiter says otherwise: what is new. What differs stays as it is. */
export const listFirstTaken = (differences: readonly RoleDifference[]): ReadonlySet<string> =>
  new Set(differences.flatMap(({ id, kind }) => (kind === 'new' ? [id] : [])))

/** The role with the chosen differences taken from the posting. */
export const takeDifferences = <Content extends RoleDraft>(
  role: Content,
  differences: readonly RoleDifference[],
  taken: ReadonlySet<string>,
): Content =>
  differences.reduce<Content>(
    (result, { id, take }) => (taken.has(id) ? take(result) : result),
    role,
  )
