import type { HeadingName, LineClass } from '../lexicon'
import { learntClasses } from '../lineModel/learntClasses'

/** What a line can be in the chain of lines; `section` is a section of its own under an unknown heading. */
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
  prospects: 'responsibilities',
  terms: 'offer',
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

/** What a line of each class is called in a reason. */
export const nameOfClass: Record<ChainClass, string> = {
  company: 'a line about the company',
  definition: 'a description of the role',
  responsibilities: 'a duty',
  requirements: 'a requirement',
  offer: 'a benefit',
  application: 'a line on how to apply',
  facts: 'a fact about the job',
  career: 'a line about career steps',
  tags: 'tags',
  section: 'a section of its own',
}
