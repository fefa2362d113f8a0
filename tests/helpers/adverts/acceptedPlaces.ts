import type { AdvertKind, Label } from './labelledAdvert'

const requirement = ['skills', 'education', 'experience']

/**
 * The places that count as right for a line of each label, without their finer divisions; null
 * for what isn't scored.
 */
export const acceptedPlaces: Record<Label, readonly string[] | null> = {
  title: ['title'],
  client: ['client', 'facts', 'company'],
  company: ['company', 'section'],
  definition: ['definition'],
  responsibilities: ['responsibilities'],
  requirements: requirement,
  preferred: requirement,
  benefits: ['offer'],
  application: ['application'],
  facts: ['facts', 'title', 'client', 'tags'],
  tags: ['tags', 'skills'],
  career: ['career', 'facts', 'definition'],
  heading: null,
  furniture: null,
  other: null,
}

/** The kind that a page should be read as; null if either answer will do. */
export const expectedKind: Record<AdvertKind, string | null> = {
  normal: 'posting',
  multiple: 'several',
  negative: 'not-a-posting',
  thin: null,
}
