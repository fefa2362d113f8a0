import type { PostingReview } from './reviewState'

/** Lists the keys from one line to another, both included, in either direction. */
export const listRun = (one: number, other: number): ReadonlySet<number> => {
  const first = Math.min(one, other)
  return new Set(Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index))
}

/** Lists the lines below a heading, up to the next heading or role, without those that are left out. */
export const listLinesBelow = (
  { lines }: PostingReview,
  headingKey: number,
): ReadonlySet<number> => {
  const below = new Set<number>()
  const heading = lines[headingKey]
  for (const line of lines.slice(headingKey + 1)) {
    if (line.place === 'heading' || line.place === 'title') break
    if (line.roleIndex !== heading?.roleIndex) break
    if (line.place !== 'leftOut') below.add(line.key)
  }
  return below
}

/** Finds the heading above a line; null if there is none above it in its role. */
export const findHeadingAbove = ({ lines }: PostingReview, key: number): number | null => {
  const line = lines[key]
  const heading = lines
    .slice(0, key)
    .findLast(({ place, roleIndex }) => place === 'heading' && roleIndex === line?.roleIndex)
  return heading?.key ?? null
}
