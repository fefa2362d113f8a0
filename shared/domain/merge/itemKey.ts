/** A thing in a list, as merging sees it. */
export type ListFields = Readonly<Record<string, unknown>>

const getText = (item: ListFields, name: string): string | null => {
  const value = item[name]
  return typeof value === 'string' ? value : null
}

/** Whether a thing is what somebody says about a criterion: its fields belong together. */
export const isJudgement = (item: ListFields): boolean => getText(item, 'criterionId') !== null

/**
 * What a thing in a list is known by: its id; for a rating its criterion and its rater,
 * for a weight its criterion. Null for a thing that can't be told from others.
 */
export const getItemKey = (item: ListFields): string | null => {
  const criterionId = getText(item, 'criterionId')
  if (criterionId === null) return getText(item, 'id')
  const rater = getText(item, 'rater')
  return rater === null ? criterionId : `${criterionId} ${rater}`
}
