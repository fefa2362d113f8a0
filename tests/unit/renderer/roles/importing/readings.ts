import type { PostingReading } from '@shared/model/reading/postingReading'
import type { SortedPosting } from '@shared/model/reading/sortedPosting'
import {
  createExamplePosting,
  createSortedRole,
  placeLine,
} from '../../../domain/postingReview/exampleReview'
import { createRoleRecord } from '../createRoleRecord'

/** The reading of a posting that was sorted like this. */
export const readingOf = (
  posting: SortedPosting,
  further: Partial<PostingReading> = {},
): PostingReading => ({
  text: '',
  encoding: null,
  isScanned: false,
  repairs: [],
  ...further,
  posting,
})

/** A reading with lines to check. */
export const example = readingOf(createExamplePosting())

/** A reading without lines to check. */
export const sure = readingOf({
  ...createExamplePosting(),
  roles: [createSortedRole([placeLine(1, 'Baker', 'title')], { title: 'Baker' })],
  leftOut: [],
})

/** The role made from it. */
export const record = createRoleRecord({ title: 'Baker' })
