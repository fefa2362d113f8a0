import type { SalaryWords } from '@shared/domain/salary/salary'
import type { EmploymentType, WorkplaceType } from '@shared/model/role'
import type { PageNumberWords } from '../document/postingDocument'

/** The words that a posting adds to what the recruiter wrote, in one language. */
export interface PostingLabels {
  sections: Record<SectionLabel, string>
  facts: Record<FactLabel, string>
  workplaceTypes: Record<WorkplaceType, string>
  employmentTypes: Record<EmploymentType, string>
  salary: SalaryWords
  /** Marks a skill that is not required. */
  preferred: string
  /** The title of a role that has none. */
  untitled: string
  /** The kind of document. */
  posting: string
  /** Replaces the name of a withheld client; in brackets in languages that would decline it. */
  neutralClient: string
  /** What adverts say instead of the words above: who hires, what is done, what is asked. */
  advert: Pick<Record<FactLabel, string>, 'client'> &
    Pick<Record<SectionLabel, string>, 'responsibilities' | 'skills'>
  /** For whom a posting alone is; `{name}` is replaced by the agency. */
  confidential: string
  /** `{number}` is replaced by the number of the version. */
  version: string
  pageNumber: PageNumberWords
}

export type SectionLabel =
  | 'company'
  | 'definition'
  | 'responsibilities'
  | 'primary'
  | 'secondary'
  | 'skills'
  | 'requiredSkills'
  | 'preferredSkills'
  | 'hardSkills'
  | 'softSkills'
  | 'education'
  | 'minimum'
  | 'preferredEducation'
  | 'fields'
  | 'experience'
  | 'typicalRange'
  | 'preferredExperience'
  | 'career'
  | 'entryPoints'
  | 'advancement'
  | 'lateralMoves'
  | 'offer'
  | 'application'
  | 'contact'

export type FactLabel =
  | 'keyFacts'
  | 'details'
  | 'client'
  | 'department'
  | 'location'
  | 'workplace'
  | 'employment'
  | 'hours'
  | 'reference'
  | 'salary'
  | 'openings'
  | 'start'
  | 'opened'
  | 'closes'
  | 'tags'
