import type { Condition } from '@shared/model/workspace/listView'
import type { AnyField } from '@shared/domain/lists/listField'

/** Which filter is being made or changed: which field's, and in which place; null for one that is not in the list yet. */
export interface FilterDraft {
  field: AnyField
  index: number | null
}

/** Adds a value to the condition on a choice, or takes it out; null if none is left. */
export const toggleValue = (
  condition: Condition | undefined,
  field: string,
  value: string,
): Condition | null => {
  const { test, values }: Pick<Condition, 'test' | 'values'> = condition ?? {
    test: 'any-of',
    values: [],
  }
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return next.length === 0 ? null : { ...condition, field, test, values: next }
}
