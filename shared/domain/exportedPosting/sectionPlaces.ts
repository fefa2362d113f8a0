import type { SectionLabel } from '../../labels/postingLabels'
import type { Importance } from '../../model/role'
import type { PostingPlace } from '../../model/reading/sortedPosting'

/** The content below one heading of an exported posting. */
export interface LabelledPart {
  place: PostingPlace
  importance?: Importance
}

/** Sections that have headings within them, with the parts below those. */
const partsOf = {
  responsibilities: ['primary', 'secondary'],
  skills: ['hardSkills', 'softSkills'],
  requiredSkills: ['hardSkills', 'softSkills'],
  preferredSkills: ['hardSkills', 'softSkills'],
  education: ['minimum', 'preferredEducation', 'fields'],
  experience: ['typicalRange', 'preferredExperience'],
  career: ['entryPoints', 'advancement', 'lateralMoves'],
} as const satisfies Partial<Record<SectionLabel, readonly SectionLabel[]>>

export type ParentLabel = keyof typeof partsOf
type PartLabel = (typeof partsOf)[ParentLabel][number]

/** Sections whose lines are directly below their heading. */
const plainSections = ['company', 'definition', 'offer', 'application'] as const

export type PlainLabel = (typeof plainSections)[number]

const placeOfPart: Record<PartLabel, PostingPlace> = {
  primary: 'responsibilities.primary',
  secondary: 'responsibilities.secondary',
  hardSkills: 'skills.hard',
  softSkills: 'skills.soft',
  minimum: 'education.minimum',
  preferredEducation: 'education.preferred',
  fields: 'education.fields',
  typicalRange: 'experience.typicalRange',
  preferredExperience: 'experience.preferred',
  entryPoints: 'career.entryPoints',
  advancement: 'career.advancement',
  lateralMoves: 'career.lateralMoves',
}

const isParent = (label: string): label is ParentLabel => Object.hasOwn(partsOf, label)

export const parentLabels: readonly ParentLabel[] = Object.keys(partsOf).filter(isParent)
export const plainLabels: readonly PlainLabel[] = plainSections

export const listPartLabels = (parent: ParentLabel): readonly PartLabel[] => partsOf[parent]

/** Where the lines directly below a divided section go: an advert leaves out the headings of some parts. */
export const findOwnPlace = (parent: ParentLabel): LabelledPart => {
  switch (parent) {
    case 'responsibilities':
      return { place: 'responsibilities.primary' }
    case 'skills':
    case 'requiredSkills':
    case 'preferredSkills':
      return findPartPlace(parent, 'hardSkills')
    case 'education':
    case 'experience':
    case 'career':
      return { place: 'unsorted' }
  }
}

/** Finds the place of the lines below a part's heading, in the section that it belongs to. */
export const findPartPlace = (parent: ParentLabel, part: PartLabel): LabelledPart => {
  const place = placeOfPart[part]
  if (part !== 'hardSkills' && part !== 'softSkills') return { place }
  return { place, importance: parent === 'preferredSkills' ? 'preferred' : 'required' }
}
