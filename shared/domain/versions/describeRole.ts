import { formatSalary } from '@shared/domain/salary/salary'
import type { ListItem } from '@shared/model/listItem'
import type { ApplicationContact, OwnSection, RoleDraft, Skill } from '@shared/model/role'

/** One field of a role as lines of text; the keys of the lines say which line became which. */
export interface DescribedField {
  label: string
  lines: { key: string; text: string }[]
}

const describeText = (label: string, text: string): DescribedField => ({
  label,
  lines: text === '' ? [] : [{ key: label, text }],
})

const describeItems = (label: string, items: readonly ListItem[]): DescribedField => ({
  label,
  lines: items.map(({ id, text }) => ({ key: id, text })),
})

const describeSkills = (label: string, skills: readonly Skill[]): DescribedField => ({
  label,
  lines: skills.map(({ id, name, description, importance }) => ({
    key: id,
    text: `${name}${description === '' ? '' : ` — ${description}`} (${importance})`,
  })),
})

const describeContact = ({ name, email, phone, link }: ApplicationContact): DescribedField => ({
  label: 'Contact',
  lines: Object.entries({ name, email, phone, link })
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ key, text })),
})

/** A heading with the audiences that see it stands before its lines, each known by its own id. */
const describeSections = (sections: readonly OwnSection[]): DescribedField => ({
  label: 'Own sections',
  lines: sections.flatMap(({ id, heading, lines, audiences }) => [
    { key: id, text: `${heading} (${audiences.length === 0 ? 'nobody' : audiences.join(', ')})` },
    ...lines.map((line) => ({ key: line.id, text: line.text })),
  ]),
})

/** Every field of a role in reading order, as lines that can be compared and shown. */
export const describeRole = (role: RoleDraft): DescribedField[] => [
  describeText('Title', role.title),
  describeText('Client', role.client),
  describeText('Department', role.department),
  describeText('Location', role.location),
  describeText('Workplace', role.workplaceType ?? ''),
  describeText('Employment', role.employmentType ?? ''),
  describeText('Salary', role.salary === null ? '' : formatSalary(role.salary)),
  describeText('Hours', role.hours),
  describeText('Reference', role.reference),
  describeText('Tags', role.tags.join(', ')),
  describeText('Language', role.language),
  describeItems('About the company', role.company),
  describeItems('Role definition', role.definition),
  describeItems('Entry points', role.careerPath.entryPoints),
  describeItems('Advancement', role.careerPath.advancement),
  describeItems('Lateral moves', role.careerPath.lateralMoves),
  describeItems('Primary functions', role.responsibilities.primary),
  describeItems('Secondary functions', role.responsibilities.secondary),
  describeSkills('Hard skills', role.skills.hard),
  describeSkills('Soft skills', role.skills.soft),
  describeItems('Minimum education', role.education.minimum),
  describeItems('Preferred education', role.education.preferred),
  describeItems('Fields of study', role.education.fields),
  describeItems('Typical experience', role.experience.typicalRange),
  describeItems('Preferred experience', role.experience.preferred),
  describeItems('What is offered', role.offer),
  describeItems('How to apply', role.application.text),
  describeContact(role.application.contact),
  describeSections(role.sections),
  describeItems('Unsorted', role.unsorted),
  {
    label: 'Weights',
    lines: role.criterionWeights.map(({ criterionId, weight, reason }) => ({
      key: criterionId,
      text: `×${String(weight)}: ${reason}`,
    })),
  },
  describeText('Status', role.status),
  describeText('Opened', role.dates.opened ?? ''),
  describeText('Closes', role.dates.closes ?? ''),
  describeText('Start', role.dates.start ?? ''),
  describeText('Openings', String(role.openings)),
  describeText('Notes', role.notes),
]
