import { z } from 'zod'
import type { Result } from '@shared/contract/result'
import { brandSchema } from '@shared/document/letterhead'
import { pageSizeSchema, postingThemeSchema } from '@shared/model/sentPosting'

/** A complete HTML document, with its header and footer. */
export const printRequestSchema = z.object({
  html: z.string().min(1),
  title: z.string(),
  /** BCP 47 tag. */
  language: z.string(),
  author: z.string(),
  keywords: z.array(z.string()),
  pageSize: pageSizeSchema,
  theme: postingThemeSchema,
  /** What a letterhead changes of the theme; null for nothing. */
  brand: brandSchema.nullable(),
  /** The header lines of every page; may be empty. */
  header: z.array(z.string()),
  /** The lines above the footer text; may be empty. */
  foot: z.array(z.string()),
  /** The footer text of every page, beside the page number. */
  footer: z.string(),
  /** The text before, between and after the page number and the page count. */
  pageNumberWords: z.object({ before: z.string(), between: z.string(), after: z.string() }),
  /** Reading direction of header and footer. */
  direction: z.enum(['ltr', 'rtl']),
})

/** The prefix of the folders that printing creates in the system's temporary folder. */
export const printFolderPrefix = 'rolebench-print-'

/** What `--print-job=FILE` reads: the request and the absolute path of the PDF to write. */
export const printJobSchema = printRequestSchema.extend({ out: z.string().min(1) })

export type PrintRequest = z.infer<typeof printRequestSchema>
export type PrintJob = z.infer<typeof printJobSchema>

/** Makes a tagged PDF with an outline. Fails with `printing`, or `cancelled` once `signal` is aborted. */
export type PrintPdf = (request: PrintRequest, signal?: AbortSignal) => Promise<Result<Uint8Array>>
