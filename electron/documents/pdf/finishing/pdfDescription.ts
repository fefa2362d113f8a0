import type { PostingDocument } from '@shared/document/postingDocument'

/** What a PDF says about itself, beside its pages. */
export interface PdfDescription {
  /** Never empty. */
  title: string
  /** BCP 47 tag. */
  language: string
  /** May be empty, as may the subject. */
  author: string
  subject: string
  keywords: string[]
  /** What wrote the file. */
  program: string
  /** `YYYY-MM-DD`. */
  day: string
}

/** Describes the PDF of a posting. */
export const describePdf = ({
  title,
  language,
  author,
  subject,
  keywords,
  day,
}: PostingDocument): PdfDescription => ({
  title,
  language,
  author,
  subject,
  keywords,
  program: 'Rolebench',
  day,
})
