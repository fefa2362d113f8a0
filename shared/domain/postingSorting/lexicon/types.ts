/**
 * What a heading says that the lines below it are. `other` is a section of its own, `rest` a
 * heading such as `Good to know`, below which a bit of everything stands. `description` is one such
 * as `Job description`: below it the role is described, or the whole of the posting follows.
 * `prospects` is `What to expect`, which opens duties as often as benefits, and `terms` is
 * `Conditions`, which opens facts as often as benefits.
 */
export type HeadingName =
  | 'definition'
  | 'description'
  | 'outcomes'
  | 'company'
  | 'responsibilities'
  | 'secondary'
  | 'requirements'
  | 'preferred'
  | 'hardSkills'
  | 'softSkills'
  | 'education'
  | 'minimumEducation'
  | 'preferredEducation'
  | 'fields'
  | 'experience'
  | 'preferredExperience'
  | 'offer'
  | 'prospects'
  | 'terms'
  | 'application'
  | 'career'
  | 'entryPoints'
  | 'advancement'
  | 'lateralMoves'
  | 'facts'
  | 'tags'
  | 'other'
  | 'rest'

/** What a line can be; the places of a role without their finer divisions. */
export type LineClass =
  | 'company'
  | 'definition'
  | 'responsibilities'
  | 'requirements'
  | 'offer'
  | 'application'
  | 'facts'
  | 'career'
  | 'tags'

/** Divisions of what is required. */
export type RequirementKind = 'hard' | 'soft' | 'education' | 'experience'

/** The facts that a line can state behind a label. */
export type FactName =
  | 'title'
  | 'client'
  | 'department'
  | 'location'
  | 'workplace'
  | 'employment'
  | 'hours'
  | 'salary'
  | 'tags'
  | 'openings'
  | 'start'
  | 'closes'
  | 'opened'
  | 'reference'
  | 'contact'
  | 'reports'
  | 'otherFact'

export type Workplace = 'on-site' | 'hybrid' | 'remote'
export type Employment = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship'

/**
 * Words by which postings in one language are read. Each string lists phrases, parted by
 * commas or line breaks. A word may begin or end in `*`, which stands for any letters
 * (`*kenntnisse`, `responsib*`); `_` stands for any one word. A phrase that begins with `=`
 * is only met as a whole heading, label or line; one that begins with `^`, only at its start.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string
  /** Frequent small words that tell the language from its neighbours. Empty where the script tells. */
  smallWords: string
  headings: Partial<Record<HeadingName, string>>
  /**
   * What lines say. A phrase behind `!` counts double, one behind `!!` more than any number of
   * these; one behind `!!!` tells the line whatever heading it stands under.
   */
  cues: Partial<Record<LineClass, string>>
  /** Which kind of requirement a line names. */
  kinds: Partial<Record<RequirementKind, string>>
  /** Says of a requirement that it may be missing. */
  preferred: string
  /** Verbs as duties begin with them, or words that open a list item naming a duty. */
  duties: string
  labels: Partial<Record<FactName, string>>
  workplaces: Partial<Record<Workplace, string>>
  employments: Partial<Record<Employment, string>>
  /** Words that name an occupation. */
  occupations: string
  /** What a page with a posting calls itself, which is no title. */
  pageNames: string
  /** What is said before the title in a line or sentence. */
  beforeTitle: string
  /** What may follow a title in a sentence: it ends there. */
  afterTitle: string
  /** Of the page and not of the posting. */
  furniture: string
}
