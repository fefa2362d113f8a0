import type { Candidate } from '@shared/model/candidate'
import type { Role } from '@shared/model/role'
import type {
  CandidateSummary,
  PackedCandidate,
  RoleSummary,
} from '@shared/model/workspace/summaries'

/** Creates the row that represents a role in lists. */
export function summarizeRole(role: Role, applicationCount: number): RoleSummary {
  const { id, rev, updatedAt, title, client, location, workplaceType, status, tags } = role
  return {
    id,
    rev,
    updatedAt,
    title,
    client,
    location,
    workplaceType,
    status,
    tags,
    applicationCount,
  }
}

/** Creates the row that represents a candidate in lists. */
export function summarizeCandidate(
  candidate: Candidate,
  applicationCount: number,
): CandidateSummary {
  const { id, rev, updatedAt, name, headline, location, skills, tags } = candidate
  return { id, rev, updatedAt, name, headline, location, skills, tags, applicationCount }
}

/** Drops the names of a row's fields, to send it. */
export function packCandidate(row: CandidateSummary): PackedCandidate {
  const { id, rev, updatedAt, name, headline, location, skills, tags, applicationCount } = row
  return [id, rev, updatedAt, name, headline, location, skills, tags, applicationCount]
}

/** Restores a row from what `packCandidate` made of it. */
export function unpackCandidate(packed: PackedCandidate): CandidateSummary {
  const [id, rev, updatedAt, name, headline, location, skills, tags, applicationCount] = packed
  return { id, rev, updatedAt, name, headline, location, skills, tags, applicationCount }
}
