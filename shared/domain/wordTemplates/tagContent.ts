/** What a placeholder does: it prints a value, begins a list or condition, begins its opposite, or ends one. */
export type TagKind = 'value' | 'open' | 'inverted' | 'close'

/** What stands between the brackets of a placeholder. */
export interface TagContent {
  kind: TagKind
  name: string
}

const signs: Readonly<Record<string, TagKind>> = { '#': 'open', '^': 'inverted', '/': 'close' }

/** Splits what stands between brackets into what it does and the name, without spaces around it. */
export const splitTag = (content: string): TagContent => {
  const trimmed = content.trim()
  const kind = signs[trimmed.slice(0, 1)]
  return kind === undefined
    ? { kind: 'value', name: trimmed }
    : { kind, name: trimmed.slice(1).trim() }
}

const namePattern = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_ \-/’']*$/u

/** Whether it could be a name at all, and no expression of some other program. */
export const isTagName = (name: string): boolean => namePattern.test(name)
