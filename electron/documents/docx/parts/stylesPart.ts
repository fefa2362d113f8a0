import type { PostingDocument } from '@shared/document/postingDocument'
import { themes } from '@shared/document/theme'
import { createCharacterStyles } from './characterStyles'
import { createParagraphStyles } from './paragraphStyles'
import { createDefaults } from './styleDefaults'
import { createTableStyles } from './tableStyles'
import { createWordPart } from './wordXml'

/**
 * `word/styles.xml` of a posting: everything that determines its look, so that changing a style in
 * Word changes every paragraph that has it. Nothing but what a recruiter may use is in it.
 */
export const createStylesPart = (document: PostingDocument): string => {
  const theme = themes[document.theme]
  return createWordPart(
    'styles',
    [
      createDefaults(theme, document.language),
      createParagraphStyles(theme, document),
      createCharacterStyles(theme),
      createTableStyles(theme),
    ].join(''),
  )
}
