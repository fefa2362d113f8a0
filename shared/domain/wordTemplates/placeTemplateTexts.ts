import type { PlacedText } from '../withholding/mapRoleText'

/** Places the texts of a Word template, which go out with a posting, for the search for what is withheld. */
export const placeTemplateTexts = (texts: readonly string[]): PlacedText[] =>
  texts.map((text, index) => ({
    text,
    place: { label: 'Word template', key: `template.${index}` },
  }))
