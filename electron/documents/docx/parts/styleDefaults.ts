import type { Theme } from '@shared/document/theme'
import { createColour, createSize, createSpacing, createThemeFont } from './styleProperties'
import { listWordLanguages } from '../wordLanguages'

/** How many styles Word has built in; those that are not in the file stay out of its gallery. */
const builtInStyles = 376

/** What every style begins from, and how Word shows the built-in styles that the file lacks. */
export const createDefaults = (theme: Theme, language: string): string => {
  const { latin, eastAsia, bidi } = listWordLanguages(language)
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr>',
    createThemeFont('minor'),
    createColour(theme, 'text'),
    createSize(theme.sizes.body),
    `<w:lang w:val="${latin}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/>`,
    '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>',
    createSpacing(0, 6, theme.lineHeight),
    '</w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0"',
    ` w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="${builtInStyles}"/>`,
  ].join('')
}
