import type { FrontMatter } from './types'

/** Leaves out the lines of front matter that belong to no entry, such as its fences. */
export const coverRest = (front: FrontMatter, lines: readonly string[], last: number): void => {
  const covered = new Set<number>()
  for (const { from, to } of [...front.blocks, ...front.leftOut, ...front.body])
    for (let line = from; line <= Math.min(to, last); line += 1) covered.add(line)
  for (let line = 1; line <= last; line += 1) {
    const text = lines[line - 1]?.trim() ?? ''
    if (text !== '' && !covered.has(line))
      front.leftOut.push({ from: line, to: line, text, why: 'markup of the page' })
  }
}
