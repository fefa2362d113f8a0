import type { RoleDraft } from '@shared/model/role'

export const outlineIds = [
  'facts',
  'company',
  'definition',
  'primary',
  'secondary',
  'hard-skills',
  'soft-skills',
  'education',
  'experience',
  'offer',
  'career',
  'sections',
  'application',
  'unsorted',
  'notes',
] as const

export type OutlineId = (typeof outlineIds)[number]

export interface OutlineEntry {
  id: OutlineId
  label: string
  /** How many items are in it; null if they are not counted. */
  count: number | null
  /** What is still to be done in it; null if nothing is. */
  toDo: string | null
}

/** Counts the items of several lists. */
export const countAll = (...lists: readonly (readonly unknown[])[]): number =>
  lists.reduce((sum, list) => sum + list.length, 0)

/**
 * Describes the parts of the editor in order, with their counts and what is still to be done.
 * *Unsorted* is included only if there are unsorted lines.
 */
export const describeOutline = (role: RoleDraft): OutlineEntry[] => {
  const { careerPath, responsibilities, skills, education, experience, unsorted } = role
  const entry = (
    id: OutlineId,
    label: string,
    count: number | null,
    toDo: string | null = null,
  ): OutlineEntry => ({ id, label, count, toDo })
  const unnamed = (list: readonly { name: string }[]): string | null =>
    list.some(({ name }) => name.trim() === '') ? 'A skill has no name yet' : null

  return [
    entry('facts', 'Key facts', null, role.title.trim() === '' ? 'The title is missing' : null),
    entry('company', 'Company', role.company.length),
    entry('definition', 'Definition', role.definition.length),
    entry('primary', 'Primary', responsibilities.primary.length),
    entry('secondary', 'Secondary', responsibilities.secondary.length),
    entry('hard-skills', 'Hard skills', skills.hard.length, unnamed(skills.hard)),
    entry('soft-skills', 'Soft skills', skills.soft.length, unnamed(skills.soft)),
    entry(
      'education',
      'Education',
      countAll(education.minimum, education.preferred, education.fields),
    ),
    entry('experience', 'Experience', countAll(experience.typicalRange, experience.preferred)),
    entry('offer', 'Offer', role.offer.length),
    entry(
      'career',
      'Career path',
      countAll(careerPath.entryPoints, careerPath.advancement, careerPath.lateralMoves),
    ),
    entry(
      'sections',
      'Own sections',
      role.sections.length,
      role.sections.some(({ heading }) => heading.trim() === '')
        ? 'A section has no heading yet'
        : null,
    ),
    entry('application', 'How to apply', role.application.text.length),
    ...(unsorted.length > 0
      ? [entry('unsorted', 'Unsorted', unsorted.length, 'Lines are waiting to be placed')]
      : []),
    entry('notes', 'Notes', null),
  ]
}
