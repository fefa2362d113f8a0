import type { Application } from '@shared/model/application'
import type { Candidate } from '@shared/model/candidate'
import type { Role } from '@shared/model/role'
import { generateApplication } from './generateApplication'
import { generateCandidate } from './generateCandidate'
import { generateRole } from './generateRole'

/** How much to generate. The same sizes and seed give the same records, ids included. */
export interface GeneratedSize {
  roles: number
  candidates: number
  seed: number
}

export type GeneratedRecord =
  | { collection: 'roles'; record: Role }
  | { collection: 'candidates'; record: Candidate }
  | { collection: 'applications'; record: Application }

/** One candidate in this many has applied for a role. */
const appliesEvery = 3

/**
 * Generates a synthetic workspace for tests and benchmarks record by record, so that a large one
 * needs no memory: roles, then candidates, every third with an application.
 */
export function* generateRecords({
  roles,
  candidates,
  seed,
}: GeneratedSize): Generator<GeneratedRecord> {
  for (let index = 0; index < roles; index += 1)
    yield { collection: 'roles', record: generateRole(seed, index) }
  for (let index = 0; index < candidates; index += 1) {
    const candidate = generateCandidate(seed, index)
    yield { collection: 'candidates', record: candidate }
    if (roles === 0 || index % appliesEvery > 0) continue
    const role = generateRole(seed, (index / appliesEvery) % roles)
    yield {
      collection: 'applications',
      record: generateApplication(seed, index / appliesEvery, role, candidate),
    }
  }
}
