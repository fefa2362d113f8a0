import type { HeadingName, LineClass } from '../lexicon'
import { learntClasses } from '../lineModel/learntClasses'

/** What a line can be in the chain of lines; `section` is an own section under an unknown heading. */
export type ChainClass = LineClass | 'section'

export const chainClasses: readonly ChainClass[] = [...learntClasses, 'tags', 'section']

/** The class of the lines below a heading. */
export const classOfHeading: Record<HeadingName, ChainClass> = {
  definition: 'definition',
  description: 'definition',
  outcomes: 'definition',
  company: 'company',
  responsibilities: 'responsibilities',
  secondary: 'responsibilities',
  requirements: 'requirements',
  preferred: 'requirements',
  hardSkills: 'requirements',
  softSkills: 'requirements',
  education: 'requirements',
  minimumEducation: 'requirements',
  preferredEducation: 'requirements',
  fields: 'requirements',
  experience: 'requirements',
  preferredExperience: 'requirements',
  offer: 'offer',
  application: 'application',
  career: 'career',
  entryPoints: 'career',
  advancement: 'career',
  lateralMoves: 'career',
  facts: 'facts',
  tags: 'tags',
  other: 'section',
  rest: 'section',
}

/** What a line of the class is, for a reason in words. */
export const nameOfClass: Record<ChainClass, string> = {
  company: 'the company',
  definition: 'the role',
  responsibilities: 'a duty',
  requirements: 'a requirement',
  offer: 'what is offered',
  application: 'how to apply',
  facts: 'a fact',
  career: 'the career',
  tags: 'tags',
  section: 'a section of its own',
}
