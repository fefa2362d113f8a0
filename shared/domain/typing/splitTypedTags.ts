import { splitPastedLines } from '../text/pastedLines'

/**
 * Splits pasted text into tags: one for each line without its bullet or number, or, within a
 * single line, one for each part between commas or semicolons.
 */
export const splitTypedTags = (text: string): string[] => {
  const lines = splitPastedLines(text)
  const parts = lines.length > 1 ? lines : lines.flatMap((line) => line.split(/[,;]/))
  return parts.map((part) => part.replace(/[,;]+$/, '').trim()).filter((part) => part !== '')
}

/** Adds tags to others, leaving out those already there, whatever their case. */
export const addTags = (present: readonly string[], added: readonly string[]): string[] => {
  const all = [...present]
  for (const tag of added)
    if (!all.some((each) => each.toLowerCase() === tag.toLowerCase())) all.push(tag)
  return all
}
