import type { FrontMatterEntry } from './types'

/** Reads `key: value` line by line, for front matter that its own parser rejects. */
export const readPlainEntries = (lines: readonly string[], first: number): FrontMatterEntry[] =>
  lines.flatMap((line, index) => {
    const [, name = '', value = ''] = /^\s*-?\s*([\w][\w -]{0,40}?)\s*[:=]\s*(.*)$/.exec(line) ?? []
    const at = first + index
    return name === ''
      ? []
      : [
          {
            name,
            value: value.replace(/^["']|["']$/g, '').trim(),
            items: [],
            text: null,
            from: at,
            to: at,
          },
        ]
  })
