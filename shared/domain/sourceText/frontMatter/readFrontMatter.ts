import { addEntry } from './addEntry'
import { coverRest } from './coverRest'
import { readLektor } from './readLektor'
import { readPlainEntries } from './readPlainEntries'
import { readToml } from './readToml'
import { readYaml } from './readYaml'
import { emptyFront, type FrontMatter } from './types'

const longestFront = 2_000

const readFenced = (lines: readonly string[], start: number, fence: string): FrontMatter | null => {
  const end = lines.findIndex(
    (line, index) => index > start && index < start + longestFront && line.trimEnd() === fence,
  )
  if (end < 0) return null
  const inside = lines.slice(start + 1, end)
  if (!inside.some((line) => /^[\w"-][\w "-]{0,40}\s*[:=]/.test(line))) return null
  const first = start + 2
  const entries =
    (fence === '+++' ? readToml(inside, first) : readYaml(inside, first)) ??
    readPlainEntries(inside, first)
  const front = emptyFront()
  for (const entry of entries) addEntry(front, entry, lines)
  if (end + 1 < lines.length) front.body.push({ from: end + 2, to: lines.length })
  coverRest(front, lines, end + 1)
  return front
}

/** Separates YAML, TOML or Lektor front matter from the text below it. */
export const readFrontMatter = (lines: readonly string[]): FrontMatter => {
  const start = lines.findIndex((line) => line.trim() !== '')
  const opening = lines[start]?.trimEnd() ?? ''
  const fenced = opening === '---' || opening === '+++' ? readFenced(lines, start, opening) : null
  const front = fenced ?? readLektor(lines)
  return front ?? { ...emptyFront(), body: lines.length > 0 ? [{ from: 1, to: lines.length }] : [] }
}
