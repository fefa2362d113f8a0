import type { PostingLine } from './readLines'

export interface FoundTitle {
  title: string
  line: PostingLine
}

/** How pages that recruiters copy from word the title around the role's name. */
const titlePatterns = [
  /^(?:key )?responsibilities and (?:required )?skills for (?:an? |the )?(.+)$/i,
  /^job description(?: template)?(?: for | of |\s*[:–—-]\s*)(?:an? |the )?(.+)$/i,
  /^(.+?) job description(?: template)?$/i,
  /^(?:we(?:'|’)re|we are) hiring\s*(?::|an?\s)\s*(.{3,80}?)[.!]?$/i,
  /^(?:job |position |role )?(?:title|position|role|vacancy)\s*:\s*(.+)$/i,
]

const longestTitle = 12
const longestTitleLine = 300

const isNameOfRole = (text: string): boolean =>
  /^[\p{L}\d]/u.test(text) && text.split(/\s+/).length <= longestTitle

const readTitle = ({ text, marker }: PostingLine): string | null => {
  if (marker === 'bullet' || text.length > longestTitleLine) return null
  const found = titlePatterns.map((pattern) => pattern.exec(text)?.[1]?.trim())
  return found.find((title) => title !== undefined && isNameOfRole(title)) ?? null
}

// A title stands at the top; further down the same words mean something else.
const linesAtTheTop = 15

/** The role's title where a line at the top says that it is one, or null. */
export const findTitle = (lines: readonly PostingLine[]): FoundTitle | null => {
  for (const line of lines.slice(0, linesAtTheTop)) {
    const title = readTitle(line)
    if (title !== null) return { title, line }
  }
  return null
}

/** Whether a line at the top of a posting can be its title though nothing says so: short, and no sentence. */
export const canBeTitle = ({ text, marker }: PostingLine): boolean =>
  marker === null &&
  text.length <= 100 &&
  text.split(/\s+/).length <= longestTitle &&
  /\p{L}/u.test(text) &&
  !/[.!?;,:]$/u.test(text)
