/** Placeholders for one text, and what each stands for. */
export const textPlaceholders = {
  title: 'the title of the role',
  client: 'the client, called the company in an advert',
  department: 'the department',
  location: 'the place of work',
  workplace: 'on-site, hybrid or remote',
  employment: 'full-time, part-time, contract …',
  hours: 'the working hours',
  salary: 'the pay range',
  openings: 'how many people are wanted',
  start: 'the first day of work',
  closes: 'the last day to apply',
  opened: 'the day on which the search began; only in the full posting',
  reference: 'the reference number',
  agency: 'the agency that the posting is for',
  contact: 'all that is known of whom to ask, in one line',
  contact_name: 'whom to ask',
  contact_email: 'the email address to apply at',
  contact_phone: 'the telephone number to ask at',
  contact_link: 'the web address to apply at',
  today: 'the day on which the file is written',
  version: 'the number of the role’s version',
  language: 'the language of the posting, as a tag such as de-AT',
  confidential: '“Confidential, for …”, for agencies only',
} as const

/** Lists whose items are lines, each with `{text}`. */
export const lineListPlaceholders = {
  company: 'the paragraphs about the company',
  definition: 'the paragraphs of the role definition',
  primary: 'the primary functions',
  secondary: 'the secondary functions',
  minimum: 'the minimum education',
  preferred_education: 'the preferred education',
  fields: 'the relevant fields of study',
  typical_range: 'the typical range of experience',
  preferred_experience: 'the preferred experience',
  offer: 'what is offered',
  entry_points: 'the entry points',
  advancement: 'the steps of advancement',
  lateral_moves: 'the lateral moves',
  application: 'how to apply',
  tags: 'the tags; only in the full posting',
  letterhead: 'the lines of the agency’s letterhead',
} as const

/** Lists of skills, each with `{text}`, `{name}`, `{description}` and the condition `{#preferred}`. */
export const skillListPlaceholders = {
  skills: 'all skills',
  hard: 'the hard skills',
  soft: 'the soft skills',
  required_skills: 'the required skills',
  preferred_skills: 'the skills that are preferred but not required',
} as const

/** Lists whose items have parts of their own, by the names of those. */
export const compoundListPlaceholders = {
  facts: 'the key facts that are known, each with {label} and {value}',
  sections: 'the role’s own sections, each with {heading} and the list {#lines}{text}{/lines}',
} as const

/** Conditions for a group of lists: whether any of them has a line. */
export const groupPlaceholders = {
  has_responsibilities: 'there are primary or secondary functions',
  has_education: 'anything is said about education',
  has_experience: 'anything is said about experience',
  has_career: 'anything is said about career progression',
} as const

/** Conditions for whom the posting is. */
export const audiencePlaceholders = {
  is_full: 'it is the full posting',
  is_advert: 'it is an advert',
  is_agency: 'it is for an agency',
} as const

export type TextPlaceholder = keyof typeof textPlaceholders
export type LineListPlaceholder = keyof typeof lineListPlaceholders
export type SkillListPlaceholder = keyof typeof skillListPlaceholders
export type GroupPlaceholder = keyof typeof groupPlaceholders
export type AudiencePlaceholder = keyof typeof audiencePlaceholders

/** The lists of a template, by name. */
export const listPlaceholders: Readonly<Record<string, string>> = {
  ...lineListPlaceholders,
  ...skillListPlaceholders,
  ...compoundListPlaceholders,
}
