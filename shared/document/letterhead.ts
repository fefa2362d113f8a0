import { z } from 'zod'
import { letterheadFontSchema, type Logo } from '@shared/model/letterhead'
import { defaultTheme, letterheadFonts, themes, type Theme } from './theme'
import type { PostingTheme } from '@shared/model/sentPosting'

/** A logo, ready to be put into a document. */
export const logoPictureSchema = z.object({
  /** The PNG, as base64. */
  png: z.base64(),
  /** In pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  alt: z.string(),
})

/** What changes a document’s theme: six hexadecimal digits, and a font; null for the theme’s own. */
export const brandSchema = z.object({
  colour: z
    .string()
    .regex(/^[0-9A-F]{6}$/u)
    .nullable(),
  font: letterheadFontSchema.nullable(),
})

export type LogoPicture = z.infer<typeof logoPictureSchema>
export type Brand = z.infer<typeof brandSchema>

/** A document’s letterhead, beside its lines. */
export interface DocumentLetterhead {
  logo: LogoPicture | null
  brand: Brand
  /** Lines at the foot of every page, above the page number. */
  footer: string[]
}

/** The room for a logo, in millimetres; it fills one of them and keeps its shape. */
export const logoRoomMm = { width: 60, height: 18 } as const

/** CSS defines a millimetre as 96 / 25.4 pixels. */
const pixelsPerMm = 96 / 25.4

/** The size of a logo on paper, in whole pixels of CSS, 96 to the inch. */
export const fitLogo = ({ width, height }: Pick<Logo, 'width' | 'height'>) => {
  const scale = pixelsPerMm * Math.min(logoRoomMm.width / width, logoRoomMm.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

const toLinear = (channel: number): number =>
  channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Least contrast of text with its paper, by WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5

/**
 * Whether text in a colour, given as six hexadecimal digits, can be read on white paper: relative
 * luminance and contrast as WCAG 2.2 defines them.
 */
export const isReadableOnPaper = (colour: string): boolean => {
  const [red, green, blue] = [0, 2, 4].map((at) =>
    toLinear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  return 1.05 / (luminance + 0.05) >= leastContrast
}

/** The six hexadecimal digits of `#rrggbb`; null for anything else, such as nothing. */
export const readColour = (colour: string): string | null =>
  /^#([0-9a-f]{6})$/iu.exec(colour.trim())?.[1]?.toUpperCase() ?? null

/** How much of a line’s colour is white, so that lines stay quieter than text. */
const lineTint = 0.65

const tint = (colour: string): string =>
  [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16)
      return Math.round(channel + (255 - channel) * lineTint)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')
    .toUpperCase()

const brandColours = ({ colours }: Theme, colour: string): Theme['colours'] =>
  isReadableOnPaper(colour)
    ? { ...colours, heading: colour, accent: colour, rule: tint(colour) }
    : { ...colours, heading: colours.text, accent: colours.text, rule: colour }

/** The theme of a document in a letterhead’s colour and font. A colour too light to read is only that of lines. */
export const findTheme = (name: PostingTheme = defaultTheme, brand: Brand | null = null): Theme => {
  const theme = themes[name]
  if (brand === null) return theme
  const font = brand.font === null ? null : letterheadFonts[brand.font]
  return {
    ...theme,
    ...(font && { fonts: { ...theme.fonts, heading: font, body: font } }),
    ...(brand.colour !== null && { colours: brandColours(theme, brand.colour) }),
  }
}
