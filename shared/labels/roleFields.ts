import { englishLabels } from './languages/english'

const { sections, facts } = englishLabels

/**
 * The label of each field of a role, by its path in the record: in the editor, in versions, in
 * conflicts and in import reports. Fields that a posting prints have the name that an English
 * posting gives them.
 */
export const roleFieldLabels = {
  title: 'Title',
  client: facts.client,
  clientAliases: 'Client is also called',
  department: facts.department,
  location: facts.location,
  workplaceType: facts.workplace,
  employmentType: facts.employment,
  salary: facts.salary,
  hours: facts.hours,
  reference: facts.reference,
  tags: facts.tags,
  language: 'Language',
  company: sections.company,
  definition: sections.definition,
  'careerPath.entryPoints': sections.entryPoints,
  'careerPath.advancement': sections.advancement,
  'careerPath.lateralMoves': sections.lateralMoves,
  'responsibilities.primary': sections.primary,
  'responsibilities.secondary': sections.secondary,
  'skills.hard': sections.hardSkills,
  'skills.soft': sections.softSkills,
  'education.minimum': sections.minimum,
  'education.preferred': sections.preferredEducation,
  'education.fields': sections.fields,
  'experience.typicalRange': sections.typicalRange,
  'experience.preferred': sections.preferredExperience,
  offer: 'What we offer',
  'application.text': sections.application,
  'application.contact': 'How to apply › Contact',
  sections: 'Own sections',
  unsorted: 'Unsorted lines',
  criterionWeights: 'Weights',
  status: 'Status',
  'dates.opened': facts.opened,
  'dates.closes': facts.closes,
  'dates.start': facts.start,
  openings: facts.openings,
  notes: 'Notes',
  lawPlace: 'Place whose pay law applies',
  ignoredFindings: 'Findings ignored in the checks',
  stages: 'Own stages',
} as const
