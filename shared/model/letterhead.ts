import { z } from 'zod'
import { openEnum } from './openEnum'
import { openObject } from './openObject'
import { attachmentHashSchema } from './ids'

/** A font that a letterhead can set, on every system or with a twin of the same widths there. */
export const letterheadFontSchema = z.enum(['arial', 'calibri', 'cambria', 'times'])

/** The picture at the top of a letterhead: a PNG that is kept as an attachment. */
export const logoSchema = openObject({
  hash: attachmentHashSchema,
  /** In pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** What it shows, for those who can’t see it. */
  alt: z.string(),
})

/** What a letterhead has beside its lines. Missing in agencies that never had more than those. */
export const letterheadStyleSchema = openObject({
  logo: logoSchema.nullable(),
  /** `#rrggbb` for headings and lines; empty for the theme’s own. */
  colour: z.string(),
  /** Null for the theme’s own. */
  font: openEnum(letterheadFontSchema).nullable(),
  /** Lines above the page number on every page. */
  footer: z.string(),
  /** Lines at the end of the text. */
  signOff: z.string(),
})

export type LetterheadFont = z.infer<typeof letterheadFontSchema>
export type Logo = z.infer<typeof logoSchema>
export type LetterheadStyle = z.infer<typeof letterheadStyleSchema>

/** A letterhead of which nothing but its lines is set. */
export const plainLetterheadStyle: LetterheadStyle = {
  logo: null,
  colour: '',
  font: null,
  footer: '',
  signOff: '',
}

/** Everything that is written in a letterhead’s style: what its logo shows, its foot and its sign-off. */
export const listStyleTexts = (style: LetterheadStyle | undefined): string[] =>
  style === undefined ? [] : [style.logo?.alt ?? '', style.footer, style.signOff]
