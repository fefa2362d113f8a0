import type { Theme } from '@shared/document/theme'
import { characterStyles } from './styleNames'
import { bold, createColour } from './styleProperties'

const defaultFont = 'DefaultParagraphFont'

const createStyle = (id: string, name: string, run: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${defaultFont}"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`

/** The styles of words within a paragraph. */
export const createCharacterStyles = (theme: Theme): string =>
  [
    `<w:style w:type="character" w:default="1" w:styleId="${defaultFont}"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
    createStyle(characterStyles.strong, 'Strong', bold),
    createStyle(characterStyles.preferred, 'Preferred', createColour(theme, 'quiet')),
    createStyle(
      characterStyles.link,
      'Hyperlink',
      `${createColour(theme, 'accent')}<w:u w:val="single"/>`,
    ),
  ].join('')
