import { getLines, getSkills } from '@shared/domain/roles/editing/roleLists'
import type { ImportReport, TextRepair } from '@shared/model/importedPosting'
import type { RoleDraft } from '@shared/model/role'
import { englishLabels } from '@shared/labels/english'
import type { AssembledPosting } from './assembleDraft'

const { sections, facts } = englishLabels

const countItems = (draft: RoleDraft): ImportReport['sections'] => [
  { label: facts.tags, count: draft.tags.length },
  { label: sections.company, count: getLines(draft, 'company').length },
  { label: sections.definition, count: getLines(draft, 'definition').length },
  { label: sections.offer, count: getLines(draft, 'offer').length },
  { label: sections.application, count: getLines(draft, 'application.text').length },
  { label: sections.entryPoints, count: getLines(draft, 'careerPath.entryPoints').length },
  { label: sections.advancement, count: getLines(draft, 'careerPath.advancement').length },
  { label: sections.lateralMoves, count: getLines(draft, 'careerPath.lateralMoves').length },
  { label: sections.primary, count: getLines(draft, 'responsibilities.primary').length },
  { label: sections.secondary, count: getLines(draft, 'responsibilities.secondary').length },
  { label: sections.hardSkills, count: getSkills(draft, 'skills.hard').length },
  { label: sections.softSkills, count: getSkills(draft, 'skills.soft').length },
  { label: sections.minimum, count: getLines(draft, 'education.minimum').length },
  { label: sections.preferredEducation, count: getLines(draft, 'education.preferred').length },
  { label: sections.fields, count: getLines(draft, 'education.fields').length },
  { label: sections.typicalRange, count: getLines(draft, 'experience.typicalRange').length },
  { label: sections.preferredExperience, count: getLines(draft, 'experience.preferred').length },
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
