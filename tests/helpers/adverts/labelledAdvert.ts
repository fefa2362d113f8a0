import { z } from 'zod'

/** The nature of a line in an advert, as labelled by a person. */
export const labelSchema = z.enum([
  'title',
  'client',
  'company',
  'definition',
  'responsibilities',
  'requirements',
  'preferred',
  'benefits',
  'application',
  'facts',
  'career',
  'tags',
  'heading',
  'furniture',
  'other',
])

export const advertKindSchema = z.enum(['normal', 'multiple', 'negative', 'thin'])

export type Label = z.infer<typeof labelSchema>
export type AdvertKind = z.infer<typeof advertKindSchema>

/** An advert whose lines were labelled by a person. */
export interface LabelledAdvert {
  name: string
  kind: AdvertKind
  /** BCP 47 tag. */
  language: string
  /** For an advert of one role, the accepted spellings; for one of several, the title of each. */
  titles: string[]
  text: string
  /** The label of each line, by its number from 1. */
  labels: ReadonlyMap<number, Label>
}
