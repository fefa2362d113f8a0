import type { LineClass } from '../lexicon'

/** The classes that lines are told apart by; tags have a form of their own. */
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
