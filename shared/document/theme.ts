import type { LetterheadFont } from '@shared/model/letterhead'
import type { PageSize, PostingTheme } from '@shared/model/sentPosting'

/** A family of fonts: Word gets its name, CSS the stack that ends in a generic font for every script. */
export interface ThemeFont {
  name: string
  stack: string
}

/** Six-digit hexadecimal colours, each with a place in Word's theme. */
export interface ThemeColours {
  text: string
  heading: string
  accent: string
  quiet: string
  rule: string
}

/**
 * The look of a document, on paper and on screen alike. Sizes and distances are in points, page
 * measures in millimetres.
 */
export interface Theme {
  fonts: { heading: ThemeFont; body: ThemeFont; complexScript: string }
  sizes: { title: number; heading1: number; heading2: number; body: number; small: number }
  lineHeight: number
  colours: ThemeColours
  /** Where the line of a first-level heading runs, if it has one. */
  headingRule: 'below' | 'above' | 'none'
  /** The weight of headings. */
  isHeadingBold: boolean
  marginsMm: { top: number; right: number; bottom: number; left: number }
  /** The width of the label column in the table of key facts, as a share of the whole. */
  labelColumn: number
}

/*
 * Each font is on Windows and macOS or comes with Office there, and has a free twin of the same
 * widths on Linux, so that lines break alike everywhere.
 */
const arial: ThemeFont = {
  name: 'Arial',
  stack: "Arial, 'Liberation Sans', Arimo, Helvetica, 'Noto Sans', sans-serif",
}
const cambria: ThemeFont = {
  name: 'Cambria',
  stack: "Cambria, Caladea, Georgia, 'Noto Serif', serif",
}
const calibri: ThemeFont = {
  name: 'Calibri',
  stack: "Calibri, Carlito, 'Segoe UI', 'Noto Sans', sans-serif",
}
const times: ThemeFont = {
  name: 'Times New Roman',
  stack: "'Times New Roman', 'Liberation Serif', Tinos, Times, 'Noto Serif', serif",
}

/** The fonts that a letterhead can set. */
export const letterheadFonts: Record<LetterheadFont, ThemeFont> = { arial, calibri, cambria, times }

const marginsMm = { top: 22, right: 24, bottom: 24, left: 24 }

/** The themes that a document can be exported in. */
export const themes: Record<PostingTheme, Theme> = {
  clear: {
    fonts: { heading: arial, body: arial, complexScript: 'Arial' },
    sizes: { title: 22, heading1: 13, heading2: 10.5, body: 10, small: 8.5 },
    lineHeight: 1.4,
    colours: {
      text: '1F2328',
      heading: '16324F',
      accent: '1F5C99',
      quiet: '5B6570',
      rule: 'D5DAE0',
    },
    headingRule: 'below',
    isHeadingBold: true,
    marginsMm,
    labelColumn: 0.28,
  },
  editorial: {
    fonts: { heading: cambria, body: cambria, complexScript: 'Times New Roman' },
    sizes: { title: 26, heading1: 15, heading2: 11, body: 10.5, small: 8.5 },
    lineHeight: 1.38,
    colours: {
      text: '24211F',
      heading: '6B1F2E',
      accent: '8A2B3D',
      quiet: '6A625C',
      rule: 'DCD3CA',
    },
    headingRule: 'none',
    isHeadingBold: false,
    marginsMm,
    labelColumn: 0.28,
  },
  studio: {
    fonts: { heading: calibri, body: calibri, complexScript: 'Arial' },
    sizes: { title: 27, heading1: 14, heading2: 11.5, body: 11, small: 9 },
    lineHeight: 1.34,
    colours: {
      text: '22282A',
      heading: '0B5751',
      accent: '0F766E',
      quiet: '58656A',
      rule: 'C3DBD8',
    },
    headingRule: 'above',
    isHeadingBold: true,
    marginsMm,
    labelColumn: 0.28,
  },
  print: {
    fonts: { heading: arial, body: times, complexScript: 'Times New Roman' },
    sizes: { title: 20, heading1: 12, heading2: 10, body: 11, small: 9 },
    lineHeight: 1.3,
    colours: {
      text: '000000',
      heading: '000000',
      accent: '000000',
      quiet: '4D4D4D',
      rule: 'B3B3B3',
    },
    headingRule: 'below',
    isHeadingBold: true,
    marginsMm,
    labelColumn: 0.28,
  },
}

/** The theme of whoever chooses none. */
export const defaultTheme: PostingTheme = 'clear'

export const pageSizesMm: Record<PageSize, { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
}

/** The font for Chinese, Japanese and Korean characters in Word, for a text in this language. */
export const chooseEastAsianFont = (language: string): string => {
  const tag = language.toLowerCase()
  if (tag.startsWith('ja')) return 'Yu Gothic'
  if (tag.startsWith('ko')) return 'Malgun Gothic'
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'Microsoft JhengHei'
  return 'Microsoft YaHei'
}
