/** One figure of a benchmark. With a `bound`, `ok` says whether the figure is within it. */
export interface BenchRow {
  name: string
  value: number
  unit: string
  bound?: number
  ok?: boolean
}

/** A figure, or figures by name. */
export type Figure = number | { [name: string]: Figure }

export interface BenchReport {
  title: string
  rows: BenchRow[]
  /** The same figures under stable names, for programs. */
  json: Record<string, Figure>
}

/** Creates a figure that has to be at most `bound`. */
export const createBoundedRow = (
  name: string,
  value: number,
  unit: string,
  bound: number,
): BenchRow => ({ name, value, unit, bound, ok: value <= bound })

/** Returns the value below which `share` (0 to 1) of the values are; the values need not be sorted. */
export const findPercentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

const formatRow = ({ name, value, unit, bound, ok }: BenchRow): string => {
  const figure = `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`
  const verdict = bound === undefined ? '' : `   ≤ ${bound} ${unit}   ${ok ? 'ok' : 'TOO SLOW'}`
  return `  ${name.padEnd(44)}${figure.padStart(12)}${verdict}`
}

/**
 * Prints a report, as one JSON value where the arguments have `--json`, and sets the
 * exit status to 1 where a figure is beyond its bound.
 */
export const printReport = ({ title, rows, json }: BenchReport, args: readonly string[]): void => {
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(json)}\n`)
  else process.stdout.write([title, ...rows.map(formatRow), ''].join('\n'))
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1
}
