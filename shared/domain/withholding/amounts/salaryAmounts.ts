import type { Salary } from '@shared/model/role'

const toDigits = (text: string): string =>
  text.normalize('NFKC').replace(/(?<=\d)[.,’'\s](?=\d{3}(?!\d))/gu, '')

/** Lists the amounts of a salary in both notations: in full and in thousands. */
export const listAmounts = (salary: Salary | null): string[] =>
  [salary?.min ?? null, salary?.max ?? null]
    .filter((value): value is number => value !== null && value >= 10)
    .flatMap((value) => [
      String(value),
      ...(Number.isInteger(value / 1000) ? [`${value / 1000}k`] : []),
    ])

/** Whether a text contains one of the amounts, as `listAmounts` writes them. */
export const hasAmount = (text: string, amounts: readonly string[]): boolean => {
  const numbers = toDigits(text).match(/\d+(?:[.,]\d+)?\s?k?/giu) ?? []
  return numbers.some((number) => {
    const written = number.replace(/\s/gu, '').toLowerCase()
    return amounts.includes(written) || amounts.includes(written.replace(/[.,]00?$/u, ''))
  })
}
