/** How many hexadecimal digits a mark has: with what stands before it in a bookmark, not more than Word allows. */
export const markLength = 28

/** A mark as it stands in files, where it tells nobody else anything. */
const markPattern = new RegExp(`^[0-9a-f]{${markLength}}$`, 'u')

const bookmarkStart = 'rolebench_'

/** The name of the custom property that carries the mark of a sent posting. */
export const markProperty = 'Rolebench'

/** The XML namespace of the part that carries the mark of a sent posting. */
export const markNamespace = 'urn:rolebench:sent-posting'

/** The name of the bookmark that carries a mark; Word allows 40 characters, and wants a letter first. */
export const nameMarkBookmark = (mark: string): string => `${bookmarkStart}${mark}`

/** The mark in a value that could be one; null for anything else. */
export const readMark = (value: string): string | null => {
  const mark = value.trim().toLowerCase()
  return markPattern.test(mark) ? mark : null
}

/** Whether a bookmark is one of Rolebench’s, whatever became of the mark in its name. */
export const isMarkBookmark = (name: string): boolean => name.startsWith(bookmarkStart)

/**
 * The mark in the name of a bookmark; null for the bookmarks of others. A program that renames a
 * bookmark for being there twice adds to its end.
 */
export const readMarkBookmark = (name: string): string | null =>
  isMarkBookmark(name)
    ? readMark(name.slice(bookmarkStart.length, bookmarkStart.length + markLength))
    : null
