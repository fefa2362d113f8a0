import {
  createEmptySortedRole,
  type PostingPlace,
  type SortedLine,
  type SortedPosting,
  type SortedRole,
} from '@shared/model/reading/sortedPosting'
import { createReview, type PostingReview } from '@shared/domain/postingReview/reviewState'

/** A line of a posting at a line of the text, by default with high confidence. */
export const placeLine = (
  from: number,
  text: string,
  place: PostingPlace,
  further: Partial<SortedLine> = {},
): SortedLine => ({ from, to: from, text, place, confidence: 0.95, why: 'an example', ...further })

/** A role with these lines and no facts but those given. */
export const createSortedRole = (
  lines: SortedLine[],
  facts: Partial<SortedRole> = {},
): SortedRole => ({
  ...createEmptySortedRole(),
  ...facts,
  lines,
})

/** A posting with one role, an uncertain line, an unsorted one and one that was left out. */
export const createExamplePosting = (): SortedPosting => ({
  kind: 'posting',
  language: 'en',
  roles: [
    createSortedRole(
      [
        placeLine(1, 'Baker', 'title'),
        placeLine(2, 'Location: Leeds', 'facts', { isHeld: true }),
        placeLine(4, 'Your day', 'heading'),
        placeLine(5, 'Bake bread', 'responsibilities.primary'),
        placeLine(6, 'Clean the ovens', 'responsibilities.primary', { confidence: 0.4 }),
        placeLine(8, 'You bring', 'heading'),
        placeLine(9, 'Baking', 'skills.hard', { importance: 'required' }),
        placeLine(10, 'A certificate', 'education.minimum'),
        placeLine(11, 'Early bird', 'unsorted', { confidence: 0.2 }),
      ],
      { title: 'Baker', location: 'Leeds' },
    ),
  ],
  leftOut: [{ from: 7, to: 7, text: 'Share this page', why: 'a button of the page' }],
  warnings: [],
})

/** An unchanged review of the example. */
export const createExampleReview = (): PostingReview => createReview(createExamplePosting())

/** The key of the line with this text. */
export const keyOf = (review: PostingReview, text: string): number => {
  const line = review.lines.find((each) => each.text === text)
  if (line === undefined) throw new Error(`No line “${text}”`)
  return line.key
}
