import type { PostingDocument } from '@shared/document/postingDocument'
import { findTheme } from '@shared/document/letterhead'
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
  const theme = findTheme(document.theme, document.letterhead?.brand)
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
