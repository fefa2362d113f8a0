import type { ReviewPlace } from '@shared/domain/postingReview/reviewState'
import type { ReviewTarget } from '@shared/domain/postingReview/moveLines'
import { roleFieldLabels } from '@shared/labels/roleFields'

/** The labels of the role's places beside a line. */
export const placeLabels: Record<ReviewPlace, string> = {
  title: roleFieldLabels.title,
  client: roleFieldLabels.client,
  company: roleFieldLabels.company,
  definition: roleFieldLabels.definition,
  'responsibilities.primary': roleFieldLabels['responsibilities.primary'],
  'responsibilities.secondary': roleFieldLabels['responsibilities.secondary'],
  'skills.hard': roleFieldLabels['skills.hard'],
  'skills.soft': roleFieldLabels['skills.soft'],
  'education.minimum': roleFieldLabels['education.minimum'],
  'education.preferred': roleFieldLabels['education.preferred'],
  'education.fields': roleFieldLabels['education.fields'],
  'experience.typicalRange': 'Experience',
  'experience.preferred': roleFieldLabels['experience.preferred'],
  offer: roleFieldLabels.offer,
  application: roleFieldLabels['application.text'],
  'career.entryPoints': roleFieldLabels['careerPath.entryPoints'],
  'career.advancement': roleFieldLabels['careerPath.advancement'],
  'career.lateralMoves': roleFieldLabels['careerPath.lateralMoves'],
  tags: roleFieldLabels.tags,
  facts: 'Key facts',
  heading: 'Heading',
  section: 'Own section',
  unsorted: 'Unsorted',
  leftOut: 'Left out',
}

/** Shorter labels for the margin beside the first of several lines of a place. */
export const marginLabels: Record<ReviewPlace, string> = {
  ...placeLabels,
  company: 'Company',
  'education.minimum': 'Education, minimum',
  'education.preferred': 'Education, preferred',
  'education.fields': 'Fields of study',
  'experience.preferred': 'Experience, preferred',
  'responsibilities.primary': 'Primary functions',
  'responsibilities.secondary': 'Secondary',
}

/** A target that a line can be moved to, and the key that moves it there. */
export interface LabelledTarget {
  target: ReviewTarget
  label: string
  /** One letter, as on the keyboard; null for none. */
  letter: string | null
}

interface TargetGroup {
  label: string
  targets: readonly LabelledTarget[]
}

const named = (
  target: Exclude<ReviewTarget, 'department' | 'location' | 'hours' | 'reference'>,
  letter: string | null = null,
): LabelledTarget => ({ target, label: placeLabels[target], letter })

/** All targets, in the groups of the menu. */
export const targetGroups: readonly TargetGroup[] = [
  {
    label: 'The role',
    targets: [
      named('company', 'C'),
      named('definition', 'D'),
      named('responsibilities.primary', 'P'),
      named('responsibilities.secondary', 'S'),
    ],
  },
  {
    label: 'Requirements',
    targets: [
      named('skills.hard', 'H'),
      named('skills.soft', 'F'),
      named('education.minimum', 'E'),
      named('education.preferred'),
      named('education.fields'),
      named('experience.typicalRange', 'X'),
      named('experience.preferred'),
    ],
  },
  {
    label: 'Offer and application',
    targets: [named('offer', 'O'), named('application', 'A')],
  },
  {
    label: 'Career progression',
    targets: [
      named('career.entryPoints'),
      named('career.advancement'),
      named('career.lateralMoves'),
    ],
  },
  {
    label: 'Key facts',
    targets: [
      named('title', 'T'),
      named('client', 'I'),
      { target: 'department', label: roleFieldLabels.department, letter: null },
      { target: 'location', label: roleFieldLabels.location, letter: 'L' },
      { target: 'hours', label: roleFieldLabels.hours, letter: null },
      { target: 'reference', label: roleFieldLabels.reference, letter: null },
      named('tags', 'G'),
    ],
  },
  {
    label: 'Apart',
    targets: [
      named('heading'),
      named('section', 'W'),
      named('unsorted', 'U'),
      { target: 'leftOut', label: 'Leave out', letter: 'Delete' },
    ],
  },
]

/** Returns the target that a key moves the chosen lines to; null for any other key. */
export const findTargetByKey = (key: string): ReviewTarget | null => {
  const pressed = key === 'Backspace' ? 'delete' : key.toLowerCase()
  const found = targetGroups
    .flatMap(({ targets }) => targets)
    .find(({ letter }) => letter?.toLowerCase() === pressed)
  return found?.target ?? null
}

/** Returns the tint of a place; null for a line that leaves no trace in the role. */
export const tintOf = (place: ReviewPlace): string | null => {
  switch (place) {
    case 'title':
    case 'client':
    case 'facts':
    case 'tags':
      return 'facts'
    case 'company':
    case 'definition':
    case 'offer':
    case 'application':
    case 'unsorted':
      return place
    case 'responsibilities.primary':
    case 'responsibilities.secondary':
      return 'duties'
    case 'skills.hard':
    case 'skills.soft':
    case 'education.minimum':
    case 'education.preferred':
    case 'education.fields':
    case 'experience.typicalRange':
    case 'experience.preferred':
      return 'requirements'
    case 'career.entryPoints':
    case 'career.advancement':
    case 'career.lateralMoves':
      return 'career'
    case 'section':
      return 'own'
    case 'heading':
    case 'leftOut':
      return null
  }
}
