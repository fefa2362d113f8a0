/** Facts on one line, with the empty ones left out. */
export const joinFacts = (...facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ')

/** A number with its noun, e.g. `1 candidate`, `1,204 candidates`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString()} ${count === 1 ? one : many}`
