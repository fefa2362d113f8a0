/** The two parts of a skill; the description is empty if there is none. */
export interface SkillText {
  name: string
  description: string
}

const opening = /[([{]/
const closing = /[)\]}]/

/** Returns the length of the separator at `index`: a dash with spaces, an em dash, or a colon before a space. */
const separatorLengthAt = (text: string, index: number): number =>
  /^(?:\s+[-–—―−]+\s+|\s*—\s*|:\s+)/.exec(text.slice(index, index + 8))?.[0].length ?? 0

/**
 * Splits `Kafka — runs streaming in production` into name and description at
 * the first em dash, spaced dash or colon outside brackets. A hyphen inside a
 * word (`Decision-making`) does not split; a line without a separator is all name.
 */
export const splitSkillText = (line: string): SkillText => {
  const text = line.trim()
  let depth = 0
  for (let index = 1; index < text.length; index += 1) {
    const character = text.charAt(index)
    if (opening.test(character)) depth += 1
    if (closing.test(character)) depth = Math.max(0, depth - 1)
    const length = depth === 0 ? separatorLengthAt(text, index) : 0
    if (length === 0) continue
    const description = text.slice(index + length).trim()
    if (description !== '') return { name: text.slice(0, index).trim(), description }
  }
  return { name: text, description: '' }
}
