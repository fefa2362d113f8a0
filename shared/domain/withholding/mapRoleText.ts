import { englishLabels } from '@shared/labels/languages/english'
import type { ListItem } from '@shared/model/listItem'
import { openEnum, type OpenValue } from '@shared/model/openEnum'
import {
  employmentTypeSchema,
  importanceSchema,
  salaryPeriodSchema,
  workplaceTypeSchema,
  type RoleDraft,
  type Skill,
} from '@shared/model/role'

/** The place of a text in a role. */
export interface RolePlace {
  /** For people: `Role definition, 2`. */
  label: string
  /** Stays the same while other texts come and go. */
  key: string
}

const { sections, facts } = englishLabels

/** An empty word is not a valid value of an open enumeration. */
const nothingLeft = '…'

/**
 * Applies a change to a value that this version doesn't know: it is shown as it is, so it counts
 * as text. A known value says nothing of its own.
 */
const changeUnknown = <Known extends string>(
  schema: { options: readonly Known[] },
  value: OpenValue<Known>,
  change: (text: string) => string,
): OpenValue<Known> =>
  schema.options.some((option) => option === value)
    ? value
    : openEnum(schema).parse(change(value) || nothingLeft)

/** Applies `change` to every text of the role that a posting can show, except the client. */
export const mapRoleText = <Role extends RoleDraft>(
  role: Role,
  change: (text: string, place: RolePlace) => string,
): Role => {
  const changeItems = (items: ListItem[], label: string): ListItem[] =>
    items.map((item, index) => ({
      ...item,
      text: change(item.text, { label: `${label}, ${index + 1}`, key: item.id }),
    }))
  const changeSkills = (skills: Skill[], label: string): Skill[] =>
    skills.map((skill, index) => ({
      ...skill,
      name: change(skill.name, { label: `${label}, ${index + 1}`, key: `${skill.id}.name` }),
      description: change(skill.description, {
        label: `${label}, ${index + 1}`,
        key: `${skill.id}.description`,
      }),
      importance: changeUnknown(importanceSchema, skill.importance, (text) =>
        change(text, { label: `${label}, ${index + 1}`, key: `${skill.id}.importance` }),
      ),
    }))
  const {
    workplaceType,
    employmentType,
    salary,
    application,
    careerPath,
    responsibilities,
    skills,
    education,
    experience,
  } = role
  const { contact } = application
  return {
    ...role,
    title: change(role.title, { label: 'Title', key: 'title' }),
    department: change(role.department, { label: facts.department, key: 'department' }),
    location: change(role.location, { label: facts.location, key: 'location' }),
    workplaceType:
      workplaceType &&
      changeUnknown(workplaceTypeSchema, workplaceType, (text) =>
        change(text, { label: facts.workplace, key: 'workplaceType' }),
      ),
    employmentType:
      employmentType &&
      changeUnknown(employmentTypeSchema, employmentType, (text) =>
        change(text, { label: facts.employment, key: 'employmentType' }),
      ),
    salary: salary && {
      ...salary,
      period: changeUnknown(salaryPeriodSchema, salary.period, (text) =>
        change(text, { label: facts.salary, key: 'salary.period' }),
      ),
    },
    hours: change(role.hours, { label: facts.hours, key: 'hours' }),
    reference: change(role.reference, { label: facts.reference, key: 'reference' }),
    tags: role.tags.map((tag, index) => change(tag, { label: facts.tags, key: `tags.${index}` })),
    company: changeItems(role.company, sections.company),
    definition: changeItems(role.definition, sections.definition),
    careerPath: {
      ...careerPath,
      entryPoints: changeItems(careerPath.entryPoints, sections.entryPoints),
      advancement: changeItems(careerPath.advancement, sections.advancement),
      lateralMoves: changeItems(careerPath.lateralMoves, sections.lateralMoves),
    },
    responsibilities: {
      ...responsibilities,
      primary: changeItems(responsibilities.primary, sections.primary),
      secondary: changeItems(responsibilities.secondary, sections.secondary),
    },
    skills: {
      ...skills,
      hard: changeSkills(skills.hard, sections.hardSkills),
      soft: changeSkills(skills.soft, sections.softSkills),
    },
    education: {
      ...education,
      minimum: changeItems(education.minimum, sections.minimum),
      preferred: changeItems(education.preferred, sections.preferredEducation),
      fields: changeItems(education.fields, sections.fields),
    },
    experience: {
      ...experience,
      typicalRange: changeItems(experience.typicalRange, sections.typicalRange),
      preferred: changeItems(experience.preferred, sections.preferredExperience),
    },
    offer: changeItems(role.offer, sections.offer),
    application: {
      ...application,
      text: changeItems(application.text, sections.application),
      contact: {
        ...contact,
        name: change(contact.name, { label: 'How to apply, name', key: 'application.name' }),
        email: change(contact.email, { label: 'How to apply, email', key: 'application.email' }),
        phone: change(contact.phone, { label: 'How to apply, phone', key: 'application.phone' }),
        link: change(contact.link, { label: 'How to apply, link', key: 'application.link' }),
      },
    },
    sections: role.sections.map((section) => ({
      ...section,
      heading: change(section.heading, { label: 'Heading of a section', key: section.id }),
      lines: changeItems(section.lines, section.heading),
    })),
  }
}

/** A text of a role, and its place. */
export interface PlacedText {
  text: string
  place: RolePlace
}

/** Lists all texts that `mapRoleText` would change, in order. */
export const listRoleTexts = (role: RoleDraft): PlacedText[] => {
  const texts: PlacedText[] = []
  mapRoleText(role, (text, place) => {
    texts.push({ text, place })
    return text
  })
  return texts
}
