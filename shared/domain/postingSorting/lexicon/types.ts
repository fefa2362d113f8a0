/**
 * What a heading says about the lines under it. `other` is a section of its own, `rest` a heading
 * such as `Good to know` with a bit of everything under it. `description` is one such as `Job
 * description`: the role is described under it, or the whole posting follows.
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

/** What a line can be: the places of a role, without their subdivisions. */
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

/** Kinds of requirements. */
export type RequirementKind = 'hard' | 'soft' | 'education' | 'experience'

/** The facts that a line can state after a label. */
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
 * The words by which postings in one language are read. Each string lists phrases, separated by
 * commas or line breaks. A word may begin or end in `*`, which stands for any letters
 * (`*kenntnisse`, `responsib*`); `_` stands for any one word. A phrase that begins with `=`
 * only matches a whole heading, label or line; one that begins with `^`, only its start.
 */
export interface Lexicon {
  /** ISO 639-1. */
  language: string
  /** Frequent small words that distinguish the language from its neighbours. Empty if the script does. */
  smallWords: string
  headings: Partial<Record<HeadingName, string>>
  /**
   * What lines say. A phrase after `!` counts double, one after `!!` more than any number of those;
   * one after `!!!` decides what the line is, whatever heading it stands under.
   */
  cues: Partial<Record<LineClass, string>>
  /** Which kind of requirement a line names. */
  kinds: Partial<Record<RequirementKind, string>>
  /** Says that a requirement is optional. */
  preferred: string
  /** Verbs that duties begin with, or words that open a list item naming a duty. */
  duties: string
  labels: Partial<Record<FactName, string>>
  workplaces: Partial<Record<Workplace, string>>
  employments: Partial<Record<Employment, string>>
  /** Words that name an occupation, in the singular or in any form that `pluralEndings` don't make. */
  occupations: string
  /** What is put behind an occupation's last word where there are several: `s, en`. */
  pluralEndings?: string
  /** What a page with a posting calls itself, which is no title. */
  pageNames: string
  /** What a page says that seeks nobody, or nobody any more. */
  noOpenings: string
  /** What comes before the title in a line or sentence. */
  beforeTitle: string
  /** What may follow a title in a sentence: it ends there. */
  afterTitle: string
  /** Words of the page, not of the posting. */
  furniture: string
}
