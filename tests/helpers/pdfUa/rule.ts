import type { CheckedFile } from './file/checkedFile'

/** A rule of veraPDF's profile for PDF/UA-1 (ISO 14289-1), named by its clause and test number. */
export interface PdfUaRule {
  id: string
  /** What is wrong with a file, in words; empty if it keeps the rule. */
  check: (file: CheckedFile) => string[]
}

/** A rule that a file keeps if something is true. */
export const requireThat = (
  id: string,
  problem: string,
  isKept: (file: CheckedFile) => boolean,
): PdfUaRule => ({ id, check: (file) => (isKept(file) ? [] : [problem]) })

/** A rule about each of several things of a file; `find` gives what is wrong with one, or null. */
export const requireOfEach = <Thing>(
  id: string,
  list: (file: CheckedFile) => readonly Thing[],
  find: (thing: Thing, file: CheckedFile) => string | null,
): PdfUaRule => ({
  id,
  check: (file) => list(file).flatMap((thing) => find(thing, file) ?? []),
})
