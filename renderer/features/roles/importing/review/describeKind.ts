import type { PostingKind } from '@shared/model/reading/sortedPosting'

/** Explains that a text does not seem to be an advert, and what to do next; null if it does. */
export const describeKind = (kind: PostingKind): string | null => {
  switch (kind) {
    case 'posting':
    case 'several':
      return null
    case 'not-a-posting':
      return 'This does not look like a job posting. Check that it is the right text. If it is, carry on: every line is kept, and you can move each one to where it belongs.'
    case 'no-text':
      return 'There is no text in it. If it shows a picture of the posting, ask for the text or type it in; you can also go on with an empty role.'
  }
}

/** Describes the kind of a text in a word or two. */
export const kindLabels: Record<PostingKind, string> = {
  posting: 'Posting',
  several: 'Several roles',
  'not-a-posting': 'Not a posting',
  'no-text': 'No text',
}
