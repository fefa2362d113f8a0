import type { Theme, ThemeColours } from '@shared/document/theme'
import { toHalfPoints, toLineSpacing, toTwips } from '../measures'

/** The place of each colour in Word's theme; see `themePart.ts`. */
const placeOfColour: Record<keyof ThemeColours, string> = {
  text: 'text1',
  heading: 'text2',
  accent: 'accent1',
  quiet: 'accent2',
  rule: 'background2',
}

/** Attributes of a colour by its place in the theme, and by value for programs without themes. */
export const nameColour = (
  theme: Theme,
  colour: keyof ThemeColours,
  attribute: 'w:color' | 'w:val',
): string => `${attribute}="${theme.colours[colour]}" w:themeColor="${placeOfColour[colour]}"`

export const createColour = (theme: Theme, colour: keyof ThemeColours): string =>
  `<w:color ${nameColour(theme, colour, 'w:val')}/>`

/** The theme's font for text (`minor`) or headings (`major`), in every script. */
export const createThemeFont = (font: 'minor' | 'major'): string =>
  `<w:rFonts w:asciiTheme="${font}HAnsi" w:eastAsiaTheme="${font}EastAsia" w:hAnsiTheme="${font}HAnsi" w:cstheme="${font}Bidi"/>`

export const bold = '<w:b/><w:bCs/>'

/** Type of this size in points. */
export const createSize = (points: number): string =>
  `<w:sz w:val="${toHalfPoints(points)}"/><w:szCs w:val="${toHalfPoints(points)}"/>`

/** Distances above and below in points, and the height of lines as in CSS. */
export const createSpacing = (before: number, after: number, lineHeight?: number): string =>
  `<w:spacing w:before="${toTwips(before)}" w:after="${toTwips(after)}"${
    lineHeight === undefined ? '' : ` w:line="${toLineSpacing(lineHeight)}" w:lineRule="auto"`
  }/>`

/** A line of this width in eighths of a point, in the colour of rules. */
export const createBorder = (
  theme: Theme,
  edge: 'top' | 'bottom' | 'insideH',
  width: number,
  distance: number,
): string =>
  `<w:${edge} w:val="single" w:sz="${width}" w:space="${distance}" ${nameColour(theme, 'rule', 'w:color')}/>`
