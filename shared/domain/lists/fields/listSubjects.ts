import type { Agency } from '@shared/model/agency'
import type { Candidate } from '@shared/model/candidate'
import type { Timestamp } from '@shared/model/record'
import type { Role } from '@shared/model/role'
import type { SentPosting } from '@shared/model/sentPosting'
import type { ListSubject } from '../listField'

export interface RoleSubject extends ListSubject {
  record: Role
}

export interface CandidateSubject extends ListSubject {
  record: Candidate
  /** When they were last called, written to or met; null if never. */
  lastContact: Timestamp | null
}

export interface AgencySubject extends ListSubject {
  record: Agency
  /** When it was last called, written to or met; null if never. */
  lastContact: Timestamp | null
  /** When a posting was last sent to it; null if never. */
  lastSent: Timestamp | null
  sentCount: number
}

export interface SentPostingSubject extends ListSubject {
  record: SentPosting
}

/** The subject of each list. */
export interface ListSubjects {
  roles: RoleSubject
  candidates: CandidateSubject
  agencies: AgencySubject
  sentPostings: SentPostingSubject
}
