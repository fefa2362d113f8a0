import { parse as parseToml } from 'smol-toml'
import type { FrontMatterEntry } from './types'

const readTomlLine = (line: string): string =>
  line.replace(/^[^=]*=\s*/, '').replace(/^["']|["']$/g, '')

const parseSafely = (source: string): Record<string, unknown> | null => {
  try {
    return parseToml(source)
  } catch {
    return null
  }
}

const toText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value)
    ? value
        .map(toText)
        .filter((text) => text !== '')
        .join(', ')
    : ''
}

/** The entries of TOML front matter whose first line is `first`; null if it is not valid TOML. */
export const readToml = (lines: readonly string[], first: number): FrontMatterEntry[] | null => {
  const values = parseSafely(lines.join('\n'))
  if (values === null) return null
  const starts = lines.flatMap((line, index) => {
    const key = /^\s*"?([\w-]+)"?\s*=/.exec(line)?.[1]
    return key === undefined ? [] : [{ key, index }]
  })
  const inTable = lines.findIndex((line) => /^\s*\[/.test(line))
  return starts.map(({ key, index }, position): FrontMatterEntry => {
    const next = starts[position + 1]?.index ?? lines.length
    const rest = lines.slice(index, next)
    const isNested = inTable >= 0 && index > inTable
    const value = isNested ? readTomlLine(lines[index] ?? '') : toText(values[key])
    const last = rest.findLastIndex((line) => line.trim() !== '' && !/^\s*\[/.test(line))
    const to = first + index + Math.max(last, 0)
    const from = first + index
    const isText = /=\s*(?:"""|''')\s*$/.test(lines[index] ?? '') && to > from + 1
    return {
      name: key,
      value,
      items: [],
      text: isText ? { from: from + 1, to: to - 1 } : null,
      from,
      to,
    }
  })
}
