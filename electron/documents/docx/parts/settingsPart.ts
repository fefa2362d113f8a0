import { toTwips } from '../measures'
import { listWordLanguages } from '../wordLanguages'
import { createWordPart } from './wordXml'

const compatibilityUri = 'http://schemas.microsoft.com/office/word'

const createCompatibility = (name: string, value: string): string =>
  `<w:compatSetting w:name="${name}" w:uri="${compatibilityUri}" w:val="${value}"/>`

const defaultTabPoints = 36
/** How much of a line may stay empty before a word is divided. */
const hyphenationPoints = 18

/** `word/settings.xml`: hyphenation, the layout rules of Word 2013 and later, the theme's languages. */
export const createSettingsPart = (language: string): string => {
  const { latin, eastAsia, bidi } = listWordLanguages(language)
  return createWordPart(
    'settings',
    [
      `<w:defaultTabStop w:val="${toTwips(defaultTabPoints)}"/><w:autoHyphenation/>`,
      `<w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="${toTwips(hyphenationPoints)}"/>`,
      '<w:doNotHyphenateCaps/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>',
      createCompatibility('compatibilityMode', '15'),
      createCompatibility('overrideTableStyleFontSizeAndJustification', '1'),
      createCompatibility('enableOpenTypeFeatures', '1'),
      createCompatibility('doNotFlipMirrorIndents', '1'),
      createCompatibility('differentiateMultirowTableHeaders', '1'),
      `</w:compat><w:themeFontLang w:val="${latin}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/>`,
      '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"',
      ' w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5"',
      ' w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>',
    ].join(''),
  )
}
