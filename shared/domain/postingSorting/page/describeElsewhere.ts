import type { SourceDocument } from '../../../model/reading/sourceDocument'

/** A page with more words than this says something itself. */
const mostWords = 60

const link = /https?:\/\/[^\s<>"')\]]+/iu
const pictureInText = /!\[[^\]]*\]\([^)]+\)|<img\s|\.(?:png|jpe?g|webp|gif)\b/iu

/**
 * What to say about a page that is no advert and says next to nothing: that the advert may be in its
 * picture, or behind its link. Empty for any other page.
 */
export const describeElsewhere = ({
  text,
  hasPictures,
}: Pick<SourceDocument, 'text' | 'hasPictures'>): string[] => {
  if (text.split(/\s+/u).length > mostWords) return []
  if (hasPictures || pictureInText.test(text))
    return [
      'There is hardly any text here but a picture, and the advert may be in it. Save the picture as a PDF and import that, or type it in.',
    ]
  const [address] = link.exec(text) ?? []
  return address === undefined
    ? []
    : [
        `There is hardly any text here but a link, and the advert may be behind it. Open ${address} in a browser, copy the page and paste it here.`,
      ]
}
