import { humanise, isSetting } from './settings'
import type { FrontMatterEntry, FrontMatter } from './types'

const wordsIn = (text: string): number => text.split(/\s+/).length

/** Adds an entry as a heading with its text, as a labelled value, or as a setting that is left out. */
export const addEntry = (
  front: FrontMatter,
  entry: FrontMatterEntry,
  lines: readonly string[],
): void => {
  const { name, value, items, text } = entry
  const source = lines
    .slice(entry.from - 1, entry.to)
    .join('\n')
    .trim()
  const label = humanise(name)
  if (value !== '') front.facts.push({ name, value, lines: { from: entry.from, to: entry.to } })
  if (text !== null) {
    front.blocks.push({
      from: entry.from,
      to: text.from - 1,
      kind: 'heading',
      level: 2,
      text: label,
      cells: [],
    })
    front.body.push(text)
  } else if (items.length > 0 && items.some((item) => wordsIn(item.text) > 4)) {
    front.blocks.push({
      from: entry.from,
      to: entry.from,
      kind: 'heading',
      level: 2,
      text: label,
      cells: [],
    })
    for (const item of items) {
      const from = Math.max(item.from, entry.from + 1)
      if (from <= item.to)
        front.blocks.push({
          from,
          to: item.to,
          kind: 'listItem',
          level: 1,
          text: item.text,
          cells: [],
        })
    }
  } else if (isSetting(name, value) && wordsIn(value) < 8)
    front.leftOut.push({
      from: entry.from,
      to: entry.to,
      text: source,
      why: 'a setting of the page',
    })
  else
    front.blocks.push({
      from: entry.from,
      to: entry.to,
      kind: 'keyValue',
      level: 0,
      text: `${label}: ${value}`,
      cells: [label, value],
    })
}
