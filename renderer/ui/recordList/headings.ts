/** A heading in a list, and how many rows stand under it. */
export interface ListHeading {
  label: string
  count: number
}

/** A line of a list: a heading, or the row with this index under the heading of that name. */
export type ListLine =
  { kind: 'heading'; heading: ListHeading } | { kind: 'row'; index: number; under: string | null }

/** Puts the headings between the rows. */
export const placeHeadings = (
  rowCount: number,
  headings: readonly ListHeading[],
): { lines: readonly ListLine[]; lineOfRow: (index: number) => number } => {
  const lines: ListLine[] = []
  const places: number[] = []
  const addRow = (under: string | null): void => {
    if (places.length >= rowCount) return
    places.push(lines.length)
    lines.push({ kind: 'row', index: places.length - 1, under })
  }
  for (const heading of headings) {
    lines.push({ kind: 'heading', heading })
    for (let row = 0; row < heading.count; row += 1) addRow(heading.label)
  }
  while (places.length < rowCount) addRow(null)
  return { lines, lineOfRow: (index) => places[index] ?? -1 }
}
