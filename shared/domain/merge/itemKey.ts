/** An object in a list, as far as merging is concerned. */
export type ListFields = Readonly<Record<string, unknown>>

const getText = (item: ListFields, name: string): string | null => {
  const value = item[name]
  return typeof value === 'string' ? value : null
}

/** Whether an item is a judgement about a criterion, so that its fields belong together. */
export const isJudgement = (item: ListFields): boolean => getText(item, 'criterionId') !== null

/**
 * Returns the key that identifies an item in a list: its id; for a rating its criterion and its
 * rater, for a weight its criterion, for an attachment its hash. Null for an item that can't be distinguished from others.
 */
export const getItemKey = (item: ListFields): string | null => {
  const criterionId = getText(item, 'criterionId')
  if (criterionId === null) return getText(item, 'id') ?? getText(item, 'hash')
  const rater = getText(item, 'rater')
  return rater === null ? criterionId : `${criterionId} ${rater}`
}
