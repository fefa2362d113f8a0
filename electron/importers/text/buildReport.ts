import { getLines, getSkills } from '@shared/domain/roles/editing/roleLists'
import type { ImportReport } from '@shared/model/importedPosting'
import type { TextRepair } from '@shared/model/textRepair'
import type { RoleDraft } from '@shared/model/role'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { AssembledPosting } from './assembleDraft'

const lineFields = [
  'company',
  'definition',
  'offer',
  'application.text',
  'careerPath.entryPoints',
  'careerPath.advancement',
  'careerPath.lateralMoves',
  'responsibilities.primary',
  'responsibilities.secondary',
  'education.minimum',
  'education.preferred',
  'education.fields',
  'experience.typicalRange',
  'experience.preferred',
] as const

const countItems = (draft: RoleDraft): ImportReport['sections'] => [
  { label: roleFieldLabels.tags, count: draft.tags.length },
  ...lineFields.map((field) => ({
    label: roleFieldLabels[field],
    count: getLines(draft, field).length,
  })),
  { label: roleFieldLabels['skills.hard'], count: getSkills(draft, 'skills.hard').length },
  { label: roleFieldLabels['skills.soft'], count: getSkills(draft, 'skills.soft').length },
]

const describeUnsorted = (count: number): string =>
  count === 1
    ? 'One line fits no field. It is kept under Unsorted.'
    : `${count} lines fit no field. They are kept under Unsorted.`

const findWarnings = ({ draft, warnings }: AssembledPosting, sourceName: string): string[] => {
  const found = [...warnings]
  if (draft.title === '') found.push(`No title was found in ${sourceName}. Please add it.`)
  if (draft.unsorted.length > 0) found.push(describeUnsorted(draft.unsorted.length))
  if (JSON.stringify(draft).includes('\uFFFD')) {
    found.push('Some characters were lost before the text came here. They show as \uFFFD.')
  }
  return found
}

/** What an import did, for the recruiter to check against the page. */
export const buildReport = (
  assembled: AssembledPosting,
  repairs: TextRepair[],
  sourceName: string,
): ImportReport => ({
  sections: countItems(assembled.draft),
  repairs,
  headings: assembled.headings,
  leftOut: assembled.leftOut,
  unsortedCount: assembled.draft.unsorted.length,
  warnings: findWarnings(assembled, sourceName),
})
