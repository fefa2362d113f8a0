/** Joins facts on one line, leaving out empty ones. */
export const joinFacts = (...facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ')

/** Formats a number with its noun, e.g. `1 candidate`, `1,204 candidates`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`
