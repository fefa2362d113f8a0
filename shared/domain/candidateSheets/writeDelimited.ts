/** Rows as CSV for spreadsheets: UTF-8 with its mark, commas, lines that end with CR LF. */
export const writeDelimited = (rows: readonly (readonly string[])[]): string => {
  const quote = (cell: string): string =>
    /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return `\uFEFF${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`
}
