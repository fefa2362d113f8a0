import { findPayLaw } from '@shared/domain/checks/law/payLaw'
import { nameRule } from '@shared/domain/checks/ruleNames'
import { describeStage } from '@shared/domain/stages/findStage'
import { formatSalary } from '@shared/domain/salary/salary'
import { roleFieldLabels } from '@shared/labels/roleFields'
import type { ListItem } from '@shared/model/listItem'
import type {
  ApplicationContact,
  IgnoredFinding,
  OwnSection,
  RoleDraft,
  Skill,
} from '@shared/model/role'
import type { Stage } from '@shared/model/stage'

/** One field of a role as lines of text; the keys tell which line became which. */
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

/**
 * Describes own sections: a heading with the audiences that see it, followed by its lines, each
 * identified by its own id.
 */
const describeSections = (sections: readonly OwnSection[]): DescribedField => ({
  label: roleFieldLabels.sections,
  lines: sections.flatMap(({ id, heading, lines, audiences }) => [
    { key: id, text: `${heading} (${audiences.length === 0 ? 'nobody' : audiences.join(', ')})` },
    ...lines.map((line) => ({ key: line.id, text: line.text })),
  ]),
})

const describeIgnored = (ignored: readonly IgnoredFinding[]): DescribedField => ({
  label: roleFieldLabels.ignoredFindings,
  lines: ignored.map(({ id, rule, text }) => ({
    key: id,
    text: text === '' ? nameRule(rule) : `${nameRule(rule)}: ${text}`,
  })),
})

const describeStages = (stages: readonly Stage[]): DescribedField => ({
  label: roleFieldLabels.stages,
  lines: stages.map((stage) => ({
    key: stage.id,
    text: [
      describeStage(stage),
      stage.end === null ? '' : 'an end',
      stage.asksReason ? 'asks for a reason' : '',
      stage.stillAfterDays === null ? '' : `stands still after ${stage.stillAfterDays} days`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  })),
})

/** Describes every field of a role in reading order, as lines that can be compared and shown. */
export const describeRole = (role: RoleDraft): DescribedField[] => [
  describeText(roleFieldLabels.title, role.title),
  describeText(roleFieldLabels.client, role.client),
  describeText(roleFieldLabels.clientAliases, (role.clientAliases ?? []).join(', ')),
  describeText(roleFieldLabels.department, role.department),
  describeText(roleFieldLabels.location, role.location),
  describeText(roleFieldLabels.workplaceType, role.workplaceType ?? ''),
  describeText(roleFieldLabels.employmentType, role.employmentType ?? ''),
  describeText(roleFieldLabels.salary, role.salary === null ? '' : formatSalary(role.salary)),
  describeText(roleFieldLabels.hours, role.hours),
  describeText(roleFieldLabels.reference, role.reference),
  describeText(roleFieldLabels.tags, role.tags.join(', ')),
  describeText(roleFieldLabels.language, role.language),
  describeItems(roleFieldLabels.company, role.company),
  describeItems(roleFieldLabels.definition, role.definition),
  describeItems(roleFieldLabels['careerPath.entryPoints'], role.careerPath.entryPoints),
  describeItems(roleFieldLabels['careerPath.advancement'], role.careerPath.advancement),
  describeItems(roleFieldLabels['careerPath.lateralMoves'], role.careerPath.lateralMoves),
  describeItems(roleFieldLabels['responsibilities.primary'], role.responsibilities.primary),
  describeItems(roleFieldLabels['responsibilities.secondary'], role.responsibilities.secondary),
  describeSkills(roleFieldLabels['skills.hard'], role.skills.hard),
  describeSkills(roleFieldLabels['skills.soft'], role.skills.soft),
  describeItems(roleFieldLabels['education.minimum'], role.education.minimum),
  describeItems(roleFieldLabels['education.preferred'], role.education.preferred),
  describeItems(roleFieldLabels['education.fields'], role.education.fields),
  describeItems(roleFieldLabels['experience.typicalRange'], role.experience.typicalRange),
  describeItems(roleFieldLabels['experience.preferred'], role.experience.preferred),
  describeItems(roleFieldLabels.offer, role.offer),
  describeItems(roleFieldLabels['application.text'], role.application.text),
  describeContact(role.application.contact),
  describeSections(role.sections),
  describeItems(roleFieldLabels.unsorted, role.unsorted),
  {
    label: roleFieldLabels.criterionWeights,
    lines: role.criterionWeights.map(({ criterionId, weight, reason }) => ({
      key: criterionId,
      text: `×${String(weight)}: ${reason}`,
    })),
  },
  describeText(roleFieldLabels.status, role.status),
  describeText(roleFieldLabels['dates.opened'], role.dates.opened ?? ''),
  describeText(roleFieldLabels['dates.closes'], role.dates.closes ?? ''),
  describeText(roleFieldLabels['dates.start'], role.dates.start ?? ''),
  describeText(roleFieldLabels.openings, String(role.openings)),
  describeText(roleFieldLabels.notes, role.notes),
  describeText(roleFieldLabels.lawPlace, findPayLaw(role.lawPlace)?.name ?? role.lawPlace ?? ''),
  describeIgnored(role.ignoredFindings ?? []),
  describeStages(role.stages ?? []),
]
