import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { addLeftOut } from './joinDocuments'

/** A readable part of a mail: its text, or a named attachment. */
export interface MailPart {
  /** Null for the text of the mail. */
  fileName: string | null
  document: SourceDocument
}

const longEnough = 300

const countLetters = ({ blocks }: SourceDocument): number =>
  blocks.reduce((total, { text }) => total + text.length, 0)

/** Scores how much of an advert's form a document has: headings, lists, labels, and text below them. */
const measureForm = ({ document }: MailPart): number => {
  const letters = countLetters(document)
  if (letters < longEnough) return letters / longEnough / 100
  const structured = document.blocks.filter(({ kind }) => kind !== 'paragraph').length
  return Math.min(letters / 1_000, 5) + Math.min(structured, 40) / 4
}

const describe = ({ fileName }: MailPart): string =>
  fileName === null ? 'Text of the mail around the advert' : `Another attachment: ${fileName}`

/**
 * Picks the part of a mail that looks most like an advert, preferring attachments to the text;
 * the others are left out.
 */
export const chooseAdvert = (parts: readonly MailPart[]): SourceDocument | null => {
  const [main, ...others] = [...parts].sort((one, other) => {
    const difference = measureForm(other) - measureForm(one)
    return difference === 0
      ? Number(one.fileName === null) - Number(other.fileName === null)
      : difference
  })
  if (main === undefined) return null
  const document = others.reduce(
    (joined, part) => addLeftOut(joined, part.document, describe(part)),
    main.document,
  )
  return main.fileName === null
    ? document
    : {
        ...document,
        warnings: [`Read from the attachment ${main.fileName}.`, ...document.warnings],
      }
}
