import type { StageLists } from '@shared/domain/stages/findStage'
import type { Application } from '@shared/model/application'
import type { Timestamp } from '@shared/model/record'
import type { Stage } from '@shared/model/stage'
import type { PeriodName } from './periods'

/** A record of a list with what other records say about it. */
export interface ListSubject {
  record: { id: string }
  stages: StageLists
  /** The applications for a role, or of a candidate; none for anything else. */
  applications: readonly Application[]
}

/** What the values of fields are called that stand for something else. */
export interface ValueNames {
  roles: ReadonlyMap<string, string>
  agencies: ReadonlyMap<string, string>
  /** Every stage of the workspace, then those that only roles have. */
  stages: readonly Pick<Stage, 'id' | 'name'>[]
}

interface NamedField {
  /** Kept in saved views, so it never changes. */
  id: string
  label: string
}

interface ChosenField extends NamedField {
  /** Every value there is, in its usual order; without them, values are free text. */
  listOptions?: (names: ValueNames) => readonly string[]
  /** What a value is called, if it isn't a word itself. */
  nameValue?: (value: string, names: ValueNames) => string
}

/** A name, which a list can be sorted by. */
export interface TextField<Subject> extends NamedField {
  kind: 'text'
  read: (subject: Subject) => string
}

/** One of several values, or more than one of them. */
export interface ChoiceField<Subject> extends ChosenField {
  kind: 'choice'
  read: (subject: Subject) => readonly string[]
  /** Whether there is one value at most, so that the list can be sorted and grouped by it. */
  isSingle: boolean
}

/**
 * A value of each application. Conditions on several such fields must hold for the same
 * application; a record without any is judged as one whose values are missing.
 */
export interface ApplicationField<Subject> extends ChosenField {
  kind: 'application'
  readEach: (application: Application) => string
  /** The one value by which the list is grouped and sorted; null where that makes no sense. */
  readOne: ((subject: Subject) => string) | null
}

/** A day or an instant. */
export interface DayField<Subject> extends NamedField {
  kind: 'day'
  read: (subject: Subject) => Timestamp | null
  /** The periods that are offered. */
  periods: readonly PeriodName[]
}

/** Something that is so or not. */
export interface FlagField<Subject> extends NamedField {
  kind: 'flag'
  read: (subject: Subject) => boolean
  yes: string
  no: string
}

/** A number that a list can be sorted by. */
export interface CountField<Subject> extends NamedField {
  kind: 'count'
  read: (subject: Subject) => number
}

/** What a list can be filtered, sorted or grouped by. */
export type ListField<Subject> =
  | TextField<Subject>
  | ChoiceField<Subject>
  | ApplicationField<Subject>
  | DayField<Subject>
  | FlagField<Subject>
  | CountField<Subject>

/** Fields as far as the window needs them: it has no records to read. */
export type AnyField = ListField<never>

type FilterField<Subject> =
  ChoiceField<Subject> | ApplicationField<Subject> | DayField<Subject> | FlagField<Subject>

/** Whether records can be chosen by a field. */
export const canFilter = <Subject>(field: ListField<Subject>): field is FilterField<Subject> =>
  field.kind !== 'text' && field.kind !== 'count'

/** Whether a list can be sorted by a field. */
export const canSort = <Subject>(field: ListField<Subject>): boolean => {
  switch (field.kind) {
    case 'text':
    case 'day':
    case 'count':
      return true
    case 'choice':
      return field.isSingle
    case 'application':
      return field.readOne !== null
    case 'flag':
      return false
  }
}

/** Whether records can be put under headings by a field. */
export const canGroup = <Subject>(
  field: ListField<Subject>,
): field is ChoiceField<Subject> | ApplicationField<Subject> =>
  (field.kind === 'choice' && field.isSingle) ||
  (field.kind === 'application' && field.readOne !== null)
