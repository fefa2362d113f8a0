import type { Timestamp } from '../../model/record'

/** What a field says about its record: its name, a main fact such as a skill, or anything else. */
export type FieldWeight = 'name' | 'fact' | 'text'

/** A text of a record that is searched. */
export interface SearchField {
  /** As the recruiter knows it: `Skill`, `Note`. */
  label: string
  text: string
  weight: FieldWeight
  /** When it was said or done, if it belongs to a moment. */
  at?: Timestamp
}
