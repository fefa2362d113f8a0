import { foldText } from '@shared/domain/text/foldText'
import type { Application } from '@shared/model/application'
import type { Day, Timestamp } from '@shared/model/record'
import type { Condition } from '@shared/model/workspace/listView'
import type {
  ApplicationField,
  ChoiceField,
  DayField,
  FlagField,
  ListField,
  ListSubject,
} from './listField'
import { findPeriod, findPeriodDays, type DayRange } from './periods'

export interface MatchOptions {
  today: Day
  /** The calendar day of an instant, where the recruiter is. */
  toDay: (at: Timestamp) => Day
}

type Test<Value> = (value: Value) => boolean

/** Folds texts for comparison, each different one once. */
const createFolding = (): ((text: string) => string) => {
  const folded = new Map<string, string>()
  return (text) => {
    const known = folded.get(text)
    if (known !== undefined) return known
    const made = foldText(text.trim())
    folded.set(text, made)
    return made
  }
}

/** Judges the values of one choice; undefined for a test that does not suit one. */
const testValues = (
  { test, values }: Condition,
  isFreeText: boolean,
): Test<readonly string[]> | undefined => {
  if (test !== 'any-of' && test !== 'none-of') return undefined
  const fold = isFreeText ? createFolding() : (value: string): string => value
  const wanted = new Set(values.map(fold))
  const isNoneWanted = wanted.has('')
  const isAny = (present: readonly string[]): boolean => {
    let hasValue = false
    for (const value of present) {
      if (value === '') continue
      if (wanted.has(fold(value))) return true
      hasValue = true
    }
    return !hasValue && isNoneWanted
  }
  return test === 'any-of' ? isAny : (present) => !isAny(present)
}

const isWithin = (day: Day, { from, to }: DayRange): boolean =>
  (from === null || day >= from) && (to === null || day <= to)

const testDay = (
  { test, values }: Condition,
  { today, toDay }: MatchOptions,
): Test<Timestamp | null> | undefined => {
  const testRange =
    (range: DayRange): Test<Timestamp | null> =>
    (at) =>
      at !== null && isWithin(at.length > today.length ? toDay(at) : at, range)
  if (test === 'between') {
    const [from = '', to = ''] = values
    return testRange({ from: from || null, to: to || null })
  }
  const period = test === 'within' ? findPeriod(values[0]) : undefined
  if (period === undefined) return undefined
  if (period === 'none') return (at) => at === null
  if (period === 'set') return (at) => at !== null
  return testRange(findPeriodDays(period, today))
}

const testFlag = ({ test }: Condition): Test<boolean> | undefined => {
  if (test !== 'yes' && test !== 'no') return undefined
  return (isSo) => isSo === (test === 'yes')
}

const isFreeText = ({ listOptions, nameValue }: ChoiceField<never> | ApplicationField<never>) =>
  listOptions === undefined && nameValue === undefined

const after = <Subject, Value>(
  read: (subject: Subject) => Value,
  test: Test<Value> | undefined,
): Test<Subject> | undefined => test && ((subject) => test(read(subject)))

const testWhole = <Subject>(
  field: ChoiceField<Subject> | DayField<Subject> | FlagField<Subject>,
  condition: Condition,
  options: MatchOptions,
): Test<Subject> | undefined => {
  switch (field.kind) {
    case 'choice':
      return after(field.read, testValues(condition, isFreeText(field)))
    case 'day':
      return after(field.read, testDay(condition, options))
    case 'flag':
      return after(field.read, testFlag(condition))
  }
}

/**
 * Makes one test of several conditions, all of which must hold; those on applications for the same
 * application. A condition that this version does not understand is passed over.
 */
export const matchConditions = <Subject extends ListSubject>(
  fields: readonly ListField<Subject>[],
  conditions: readonly Condition[],
  options: MatchOptions,
): Test<Subject> => {
  const whole: Test<Subject>[] = []
  const each: Test<Application | null>[] = []
  for (const condition of conditions) {
    const field = fields.find(({ id }) => id === condition.field)
    if (field === undefined || field.kind === 'text' || field.kind === 'count') continue
    if (field.kind === 'application') {
      const test = testValues(condition, isFreeText(field))
      if (test)
        each.push((application) => test(application === null ? [] : [field.readEach(application)]))
      continue
    }
    const test = testWhole(field, condition, options)
    if (test) whole.push(test)
  }
  const isAnyApplication = ({ applications }: Subject): boolean =>
    applications.length === 0
      ? each.every((test) => test(null))
      : applications.some((application) => each.every((test) => test(application)))
  return (subject) =>
    whole.every((test) => test(subject)) && (each.length === 0 || isAnyApplication(subject))
}
