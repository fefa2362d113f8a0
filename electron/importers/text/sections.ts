import type { LineListName, SkillListName } from '@shared/domain/roles/editing/roleLists'
import type { Importance } from '@shared/model/role'

/** A part of a posting; a heading such as `Preferred` means what its group makes of it. */
export type SectionGroup =
  | 'opening'
  | 'definition'
  | 'career'
  | 'responsibilities'
  | 'skills'
  | 'education'
  | 'experience'
  | 'other'

/** Where the lines under a heading go. */
export interface Section {
  group: SectionGroup
  /** `mixed` holds degrees, years and skills together; each line goes where it belongs. */
  list: LineListName | SkillListName | 'mixed'
  importance: Importance
}

const section = (
  group: SectionGroup,
  list: Section['list'],
  importance: Importance = 'required',
): Section => ({ group, list, importance })

export const sections = {
  opening: section('opening', 'unsorted'),
  definition: section('definition', 'definition'),
  career: section('career', 'unsorted'),
  entryPoints: section('career', 'careerPath.entryPoints'),
  advancement: section('career', 'careerPath.advancement'),
  lateralMoves: section('career', 'careerPath.lateralMoves'),
  primary: section('responsibilities', 'responsibilities.primary'),
  secondary: section('responsibilities', 'responsibilities.secondary'),
  requirements: section('skills', 'mixed'),
  preferences: section('skills', 'mixed', 'preferred'),
  hardSkills: section('skills', 'skills.hard'),
  softSkills: section('skills', 'skills.soft'),
  education: section('education', 'mixed'),
  minimumEducation: section('education', 'education.minimum'),
  preferredEducation: section('education', 'education.preferred'),
  fields: section('education', 'education.fields'),
  typicalRange: section('experience', 'experience.typicalRange'),
  preferredExperience: section('experience', 'experience.preferred'),
  other: section('other', 'unsorted'),
} as const satisfies Record<string, Section>

export type SectionName = keyof typeof sections
