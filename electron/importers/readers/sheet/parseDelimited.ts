import Papa from 'papaparse'

const delimiters = [',', ';', '\t', '|'] as const
const sampleLines = 60

const parse = (text: string, delimiter: string, preview = 0): string[][] =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: false, preview }).data

/** How well a delimiter parts a text into columns: how many there are in how many rows alike. */
const judge = (rows: readonly string[][]): number => {
  const widths = rows.map((row) => row.length).filter((width) => width > 1)
  const usual = [...new Set(widths)]
    .map((width) => ({ width, count: widths.filter((each) => each === width).length }))
    .sort((one, other) => other.count - one.count)[0]
  return usual === undefined
    ? 0
    : (usual.count / Math.max(1, rows.length)) * Math.min(usual.width, 6)
}

/**
 * Parses text with delimiters, which are detected, as are the ends of lines (CR alone too). Returns rows of
 * cells, and how surely they are columns: 0 for plain text.
 */
export const parseDelimited = (source: string): { rows: string[][]; confidence: number } => {
  const text = source.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '')
  const scored = delimiters
    .map((delimiter) => ({
      delimiter,
      score: judge(parse(text, delimiter, sampleLines).filter((row) => row.some(Boolean))),
    }))
    .sort((one, other) => other.score - one.score)
  const best = scored[0] ?? { delimiter: ',', score: 0 }
  const rows = parse(text, best.score > 0 ? best.delimiter : ',')
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  return { rows: rows.slice(0, last + 1), confidence: best.score }
}
