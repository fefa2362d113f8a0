import { mkdir } from 'node:fs/promises'
import { z } from 'zod'
import { fail, ok, type AppError, type Result } from '@shared/contract/result'
import { defaultTheme } from '@shared/document/theme'
import {
  audienceSchema,
  exportFormatSchema,
  pageSizeSchema,
  postingThemeSchema,
  type Audience,
} from '@shared/model/sentPosting'
import { failStorage } from '@electron/store/files'
import type { OptionValues } from '../../options'

/** Whether a word has the form of a language tag (BCP 47). */
export const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const exportOptionsSchema = z.object({
  out: z.string().min(1),
  format: z
    .string()
    .transform((list) => list.split(',').map((format) => format.trim()))
    .pipe(z.array(exportFormatSchema).min(1)),
  paper: pageSizeSchema,
  theme: postingThemeSchema,
  language: z.string().refine(isLanguage).optional(),
  audience: audienceSchema,
})

export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** Reads what both `export` and `send-out` are told about files; fails with `invalid-input`. */
export function readExportOptions(options: OptionValues): Result<ExportOptions> {
  const audience: Audience = options.agency === undefined ? 'full' : 'agency'
  const parsed = exportOptionsSchema.safeParse({
    audience,
    format: options.formats ?? 'docx',
    paper: options.page ?? 'A4',
    theme: defaultTheme,
    ...options,
  })
  if (parsed.success) return ok(parsed.data)
  const name = String(parsed.error.issues[0]?.path[0] ?? 'out')
  return fail('invalid-input', describeAllowed(name))
}

function describeAllowed(name: string): string {
  switch (name) {
    case 'format':
      return `--format takes a comma-separated list of ${exportFormatSchema.options.join(', ')}.`
    case 'theme':
      return `--theme takes one of ${postingThemeSchema.options.join(', ')}.`
    case 'language':
      return '--language takes a language tag, such as en-US, pt-BR or zh-Hant.'
    case 'paper':
      return `--paper (or --page) takes ${pageSizeSchema.options.join(' or ')}.`
    case 'audience':
      return `--audience takes one of ${audienceSchema.options.join(', ')}.`
    default:
      return 'Specify the folder to write to with --out DIR.'
  }
}

/** Makes the folder that files go into, unless it is there. Fails with the disk's error. */
export async function makeOutFolder(folder: string): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true })
    return ok(null)
  } catch (error) {
    return failStorage(error, 'export')
  }
}

const placesSchema = z.object({ places: z.array(z.string()) })

/** The passages because of which nothing was written, since they may reveal a withheld fact; none for another error. */
export const readWithheldPlaces = ({ code, details }: AppError): string[] =>
  code === 'withheld-unclear' ? (placesSchema.safeParse(details).data?.places ?? []) : []
