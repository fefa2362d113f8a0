/** Joins facts on one line, leaving out empty ones. */
export const joinFacts = (...facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ')

/** Formats a number with its noun, e.g. `1 candidate`, `1,204 candidates`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`

/**
 * Names things by the first of them: `“Amara Okafor”`, or `3 candidates, “Amara Okafor” and 2
 * others`; without a title they are only counted.
 */
export const nameThings = (
  count: number,
  firstTitle: string | null,
  one: string,
  many = `${one}s`,
): string => {
  if (firstTitle === null) return countOf(count, one, many)
  if (count === 1) return `“${firstTitle}”`
  return `${countOf(count, one, many)}, “${firstTitle}” and ${countOf(count - 1, 'other')}`
}
