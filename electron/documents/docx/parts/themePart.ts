import { chooseEastAsianFont, type Theme } from '@shared/document/theme'
import { xmlDeclaration } from './wordXml'

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'

const createColour = (name: string, hex: string): string =>
  `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`

/** The fonts that Word takes for scripts which the theme's own font lacks. */
const scriptFonts: readonly (readonly [script: string, font: string])[] = [
  ['Jpan', 'Yu Gothic'],
  ['Hang', 'Malgun Gothic'],
  ['Hans', 'Microsoft YaHei'],
  ['Hant', 'Microsoft JhengHei'],
]

const createFonts = (
  kind: 'majorFont' | 'minorFont',
  latin: string,
  complexScript: string,
  language: string,
): string =>
  [
    `<a:${kind}><a:latin typeface="${latin}"/>`,
    `<a:ea typeface="${chooseEastAsianFont(language)}"/>`,
    `<a:cs typeface="${complexScript}"/>`,
    ...scriptFonts.map(([script, font]) => `<a:font script="${script}" typeface="${font}"/>`),
    ...['Arab', 'Hebr'].map((script) => `<a:font script="${script}" typeface="${complexScript}"/>`),
    `</a:${kind}>`,
  ].join('')

const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const plainLine = `<a:ln w="6350">${plainFill}</a:ln>`
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** Word wants three of each, though a text uses none. */
const formatScheme = [
  '<a:fmtScheme name="Rolebench">',
  `<a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${plainLine.repeat(3)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst>`,
  '</a:fmtScheme>',
].join('')

/**
 * `word/theme/theme1.xml`: every font and colour that the styles name, so that choosing another
 * theme in Word rebrands the whole file. `text2` is the headings' colour, `background2` that of
 * lines, `accent2` that of quiet text.
 */
export const createThemePart = (theme: Theme, language: string): string => {
  const { colours, fonts } = theme
  return [
    `${xmlDeclaration}<a:theme xmlns:a="${drawingNamespace}" name="Rolebench"><a:themeElements>`,
    '<a:clrScheme name="Rolebench">',
    createColour('dk1', colours.text),
    createColour('lt1', 'FFFFFF'),
    createColour('dk2', colours.heading),
    createColour('lt2', colours.rule),
    createColour('accent1', colours.accent),
    createColour('accent2', colours.quiet),
    createColour('accent3', colours.heading),
    createColour('accent4', colours.accent),
    createColour('accent5', colours.quiet),
    createColour('accent6', colours.rule),
    createColour('hlink', colours.accent),
    createColour('folHlink', colours.accent),
    '</a:clrScheme><a:fontScheme name="Rolebench">',
    createFonts('majorFont', fonts.heading.name, fonts.complexScript, language),
    createFonts('minorFont', fonts.body.name, fonts.complexScript, language),
    `</a:fontScheme>${formatScheme}</a:themeElements></a:theme>`,
  ].join('')
}
