import type { LineClass } from '../lexicon'

/** The classes that the model distinguishes; tags are known by their form. */
export const learntClasses = [
  'company',
  'definition',
  'responsibilities',
  'requirements',
  'offer',
  'application',
  'facts',
  'career',
] as const satisfies readonly LineClass[]

export type LearntClass = (typeof learntClasses)[number]
