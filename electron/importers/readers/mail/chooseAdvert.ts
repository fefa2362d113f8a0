import type { SourceDocument } from '@shared/model/sourceDocument'
import { addLeftOut } from './joinDocuments'

/** A part of a mail that could be read: its text, or an attachment by its name. */
export interface MailPart {
  /** Null for the text of the mail. */
  fileName: string | null
  document: SourceDocument
}

const longEnough = 300

const countLetters = ({ blocks }: SourceDocument): number =>
  blocks.reduce((total, { text }) => total + text.length, 0)

/** How much of an advert's form a document has: headings, lists, labels, and text for them to hold. */
const measureForm = ({ document }: MailPart): number => {
  const letters = countLetters(document)
  if (letters < longEnough) return letters / longEnough / 100
  const structured = document.blocks.filter(({ kind }) => kind !== 'paragraph').length
  return Math.min(letters / 1_000, 5) + Math.min(structured, 40) / 4
}

const describe = ({ fileName }: MailPart): string =>
  fileName === null ? 'Text of the mail around the advert' : `Another attachment: ${fileName}`

/** The part of a mail that looks most like an advert, the attachment before the text; the others are left out. */
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
