import { cleanLine, cleanLines } from '@shared/domain/text/cleanText'
import { nameLabelPlaceholder } from '@shared/domain/wordTemplates/findPlaceholder'
import type {
  AudiencePlaceholder,
  GroupPlaceholder,
  LineListPlaceholder,
  SkillListPlaceholder,
  TextPlaceholder,
} from '@shared/domain/wordTemplates/placeholderNames'
import type { ListItem } from '@shared/model/listItem'
import type { Skill } from '@shared/model/role'
import { createContactRuns } from './contactRuns'
import { listTags, writeKeyFacts } from './listKeyFacts'
import { formatDay } from './locale'
import { createSkillItem, describeImportance, isWritten } from './skillItems'
import { findVisibleRole, type PostingInput, type VisibleRole } from './visibleRole'

/** What a placeholder gives: a text, whether something is so, or the items of a list. */
export type TemplateValue = string | boolean | readonly TemplateItem[]

/** One item of a list, by the names of its placeholders. */
export interface TemplateItem {
  readonly [name: string]: TemplateValue
}

/** All placeholders of a Word template with what they give for one role and audience. */
export type TemplateData = TemplateItem

const createLines = (texts: readonly string[]): TemplateItem[] => texts.map((text) => ({ text }))

const createItems = (items: readonly ListItem[]): TemplateItem[] =>
  createLines(items.map(({ text }) => cleanLine(text)).filter((text) => text !== ''))

const createParagraphs = (items: readonly ListItem[]): TemplateItem[] =>
  createLines(items.flatMap(({ text }) => cleanLines(text)))

const createSkills = (skills: readonly Skill[], preferredMark: string): TemplateItem[] =>
  skills.filter(isWritten).map((skill) => ({
    text: createSkillItem(skill, describeImportance(skill.importance, preferredMark))
      .map(({ text }) => text)
      .join(''),
    name: cleanLine(skill.name),
    description: cleanLine(skill.description),
    preferred: skill.importance === 'preferred',
  }))

const createLineLists = (
  { role, agency }: VisibleRole,
  { audience }: PostingInput,
): Record<LineListPlaceholder, TemplateItem[]> => ({
  company: createParagraphs(role.company),
  definition: createParagraphs(role.definition),
  primary: createItems(role.responsibilities.primary),
  secondary: createItems(role.responsibilities.secondary),
  minimum: createItems(role.education.minimum),
  preferred_education: createItems(role.education.preferred),
  fields: createItems(role.education.fields),
  typical_range: createItems(role.experience.typicalRange),
  preferred_experience: createItems(role.experience.preferred),
  offer: createItems(role.offer),
  entry_points: createItems(role.careerPath.entryPoints),
  advancement: createItems(role.careerPath.advancement),
  lateral_moves: createItems(role.careerPath.lateralMoves),
  application: createParagraphs(role.application.text),
  tags: createLines(audience === 'full' ? listTags(role) : []),
  letterhead: createLines(agency === null ? [] : cleanLines(agency.letterhead)),
})

const createSkillLists = ({
  role,
  labels,
}: VisibleRole): Record<SkillListPlaceholder, TemplateItem[]> => {
  const { hard, soft } = role.skills
  const all = [...hard, ...soft]
  const isRequired = ({ importance }: Skill): boolean => importance === 'required'
  return {
    skills: createSkills(all, labels.preferred),
    hard: createSkills(hard, labels.preferred),
    soft: createSkills(soft, labels.preferred),
    required_skills: createSkills(all.filter(isRequired), ''),
    preferred_skills: createSkills(
      all.filter((skill) => !isRequired(skill)),
      '',
    ),
  }
}

const createTexts = (
  visible: VisibleRole,
  input: PostingInput,
  today: string,
): Record<TextPlaceholder, string> => {
  const { role, agency, labels, language } = visible
  const { contact } = role.application
  const agencyName = cleanLine(agency?.name ?? '')
  const written = new Map(writeKeyFacts(role, input.audience, labels, language))
  const write = (fact: Parameters<typeof written.get>[0]): string => written.get(fact) ?? ''
  return {
    title: cleanLine(role.title) || labels.untitled,
    client: write('client'),
    department: write('department'),
    location: write('location'),
    workplace: write('workplace'),
    employment: write('employment'),
    hours: write('hours'),
    salary: write('salary'),
    openings: new Intl.NumberFormat(language).format(role.openings),
    start: write('start'),
    closes: write('closes'),
    opened: write('opened'),
    reference: write('reference'),
    agency: agencyName,
    contact: createContactRuns(contact)
      .map(({ text }) => text)
      .join(''),
    contact_name: cleanLine(contact.name),
    contact_email: cleanLine(contact.email),
    contact_phone: cleanLine(contact.phone),
    contact_link: cleanLine(contact.link),
    today: formatDay(today, language),
    version: input.version === undefined ? '' : String(input.version),
    language,
    confidential: agencyName === '' ? '' : labels.confidential.replace('{name}', () => agencyName),
  }
}

const createGroups = (
  lists: Record<LineListPlaceholder, TemplateItem[]>,
): Record<GroupPlaceholder, boolean> => {
  const hasAny = (...names: LineListPlaceholder[]): boolean =>
    names.some((name) => lists[name].length > 0)
  return {
    has_responsibilities: hasAny('primary', 'secondary'),
    has_education: hasAny('minimum', 'preferred_education', 'fields'),
    has_experience: hasAny('typical_range', 'preferred_experience'),
    has_career: hasAny('entry_points', 'advancement', 'lateral_moves'),
  }
}

const createSections = ({ role }: VisibleRole, { audience }: PostingInput): TemplateItem[] =>
  role.sections
    .filter(({ audiences }) => audiences.includes(audience))
    .map(({ heading, lines }) => ({ heading: cleanLine(heading), lines: createItems(lines) }))
    .filter(({ lines }) => lines.length > 0)

/**
 * Builds what a Word template is filled with: every placeholder, for one audience. It is made of
 * the same visible role as `buildPostingDocument` makes a posting of, so that a template gets
 * nothing that is withheld.
 */
export const buildTemplateData = (input: PostingInput): TemplateData => {
  const { audience, today = new Date().toISOString().slice(0, 10) } = input
  const visible = findVisibleRole(input)
  const { role, labels, language } = visible
  const lineLists = createLineLists(visible, input)
  const lists: Record<string, TemplateItem[]> = {
    ...lineLists,
    ...createSkillLists(visible),
    facts: writeKeyFacts(role, audience, labels, language)
      .filter(([, value]) => value !== '')
      .map(([fact, value]) => ({ label: labels.facts[fact], value })),
    sections: createSections(visible, input),
  }
  const audiences: Record<AudiencePlaceholder, boolean> = {
    is_full: audience === 'full',
    is_advert: audience === 'advert',
    is_agency: audience === 'agency',
  }
  const words = Object.entries({ ...labels.facts, ...labels.sections })
  return {
    ...createTexts(visible, input, today),
    ...lists,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, items]) => [`has_${name}`, items.length > 0]),
    ),
    ...createGroups(lineLists),
    ...audiences,
    ...Object.fromEntries(words.map(([label, word]) => [nameLabelPlaceholder(label), word])),
  }
}
