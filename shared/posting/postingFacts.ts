import type { OpenValue } from '@shared/model/openEnum'
import type { Day } from '@shared/model/record'
import type { ApplicationContact, EmploymentType, Salary, WorkplaceType } from '@shared/model/role'

/**
 * The facts about a role that one audience may know, as data. Empty text, null or an empty list:
 * unknown or withheld.
 */
export interface PostingFacts {
  client: string
  department: string
  location: string
  workplaceType: OpenValue<WorkplaceType> | null
  employmentType: OpenValue<EmploymentType> | null
  hours: string
  reference: string
  salary: Salary | null
  opened: Day | null
  closes: Day | null
  start: Day | null
  openings: number
  company: string[]
  definition: string[]
  responsibilities: string[]
  /** Names only. */
  skills: string[]
  education: string[]
  experience: string[]
  offer: string[]
  contact: Pick<ApplicationContact, 'name' | 'email' | 'phone' | 'link'>
}
