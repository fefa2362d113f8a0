import type { Theme } from '@shared/document/theme'
import { factsTableStyle } from './styleNames'
import { createBorder } from './styleProperties'

const plainTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'

/** The one table style of a posting: lines below each of the key facts. */
export const createTableStyles = (theme: Theme): string =>
  [
    plainTable,
    `<w:style w:type="table" w:customStyle="1" w:styleId="${factsTableStyle}"><w:name w:val="Key facts"/>`,
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>',
    createBorder(theme, 'top', 4, 0),
    createBorder(theme, 'bottom', 4, 0),
    createBorder(theme, 'insideH', 4, 0),
    '</w:tblBorders></w:tblPr></w:style>',
  ].join('')
