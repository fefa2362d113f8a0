import { addEntry } from './addEntry'
import { coverRest } from './coverRest'
import { emptyFront, type FrontMatter } from './types'

/** Lektor’s format: `key: value`, or `key:` above a text, separated by lines of three hyphens. */
export const readLektor = (lines: readonly string[]): FrontMatter | null => {
  const parts = lines.flatMap((line, index) => (line.trimEnd() === '---' ? [index] : []))
  const bounds = [-1, ...parts, lines.length]
  const sections = bounds
    .slice(0, -1)
    .map((start, index) => ({ from: start + 1, to: bounds[index + 1] ?? 0 }))
  const keys = sections.map(({ from, to }) => {
    const at = lines.findIndex((line, index) => index >= from && index < to && line.trim() !== '')
    const [, name = '', value = ''] =
      /^([a-z][a-z\d_]{0,30}):\s?(.*)$/.exec(at < 0 ? '' : (lines[at] ?? '')) ?? []
    return { at, name, value, to }
  })
  const named = keys.filter(({ name }) => name !== '')
  if (parts.length === 0 || named.length < 2 || named.length < keys.length - 1) return null
  const front = emptyFront()
  for (const { at, name, value, to } of named) {
    const rest = lines.slice(at + 1, to)
    const hasText = rest.some((line) => line.trim() !== '')
    const last = at + 1 + rest.findLastIndex((line) => line.trim() !== '')
    if (value.trim() !== '' && !hasText)
      addEntry(
        front,
        { name, value: value.trim(), items: [], text: null, from: at + 1, to: at + 1 },
        lines,
      )
    else if (hasText) {
      const isMain = /^(?:body|text|content|html|description)$/.test(name)
      if (isMain) front.body.push({ from: at + 2, to: last + 1 })
      else
        addEntry(
          front,
          {
            name,
            value: value.trim(),
            items: [],
            text: { from: at + 2, to: last + 1 },
            from: at + 1,
            to: last + 1,
          },
          lines,
        )
    }
  }
  coverRest(front, lines, lines.length)
  return front
}
