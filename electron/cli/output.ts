import type { AppError } from '@shared/contract/result'

/** The error as one line of text or one JSON value, without its details. */
export function formatError({ code, message }: AppError, asJson: boolean): string {
  return asJson ? formatJson({ error: { code, message } }) : `error [${code}]: ${message}`
}

export const formatNote = (note: string): string => `note: ${note}`

export const formatJson = (value: unknown): string => JSON.stringify(value, null, 2)

/** Aligned columns under a header row. Numbers are right-aligned. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => measureText(String(line[column] ?? '')))),
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A record as indented lines, without empty fields. */
export function formatOutline(value: object, indent = ''): string {
  return listFields(value)
    .filter(([, part]) => !isEmpty(part))
    .map(([name, part]) =>
      typeof part === 'object' && part !== null
        ? `${indent}${name}:\n${formatParts(part, `${indent}  `)}`
        : `${indent}${name}: ${String(part)}`,
    )
    .join('\n')
}

function formatParts(parts: object, indent: string): string {
  if (!Array.isArray(parts)) return formatOutline(parts, indent)
  return parts.map((part) => `${indent}- ${formatItem(part)}`).join('\n')
}

/** A list item on one line: its values without the id. */
function formatItem(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item)
  return listFields(item)
    .filter(([name, part]) => name !== 'id' && !isEmpty(part))
    .map(([, part]) => String(part))
    .join(' – ')
}

const listFields = (value: object): [string, unknown][] => Object.entries(value)

const isEmpty = (part: unknown): boolean =>
  part === null || part === '' || (Array.isArray(part) && part.length === 0)

function pad(cell: string | number, width: number): string {
  const text = String(cell)
  const space = ' '.repeat(Math.max(0, width - measureText(text)))
  return typeof cell === 'number' ? space + text : text + space
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u
const INVISIBLE = /[\p{Mark}\p{Format}]/u

/** The width of a text in terminal cells. */
function measureText(text: string): number {
  let width = 0
  for (const character of text)
    width += INVISIBLE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}
