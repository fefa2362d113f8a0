import type { ApplicationContact, OwnSection, RoleDraft } from '@shared/model/role'
import { textFieldNames } from '../roles/editing/moveUnsorted'
import {
  getLines,
  getSkills,
  lineListNames,
  setLines,
  setSkills,
  skillListNames,
} from '../roles/editing/roleLists'
import { foldText } from '../text/foldText'

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Lists every line of a role, folded, so that a line that was moved or edited slightly is still found. */
const listLines = (role: RoleDraft): Set<string> => {
  const lines = lineListNames.flatMap((name) => getLines(role, name).map(({ text }) => text))
  const skills = skillListNames.flatMap((name) =>
    getSkills(role, name).map(({ name: skill, description }) => `${skill} ${description}`),
  )
  const sections = role.sections.flatMap((section) => section.lines.map(({ text }) => text))
  return new Set([...lines, ...skills, ...sections].map(fold))
}

const addTexts = <Content extends RoleDraft>(role: Content, draft: RoleDraft): Content => {
  const filled = textFieldNames.filter((name) => role[name].trim() === '')
  return { ...role, ...Object.fromEntries(filled.map((name) => [name, draft[name]])) }
}

const addContact = (
  contact: ApplicationContact,
  found: ApplicationContact,
): ApplicationContact => ({
  ...contact,
  name: contact.name || found.name,
  email: contact.email || found.email,
  phone: contact.phone || found.phone,
  link: contact.link || found.link,
})

const addTags = (tags: readonly string[], found: readonly string[]): string[] => {
  const known = new Set(tags.map(fold))
  return [...tags, ...found.filter((tag) => !known.has(fold(tag)))]
}

const addSections = (
  sections: readonly OwnSection[],
  found: readonly OwnSection[],
): OwnSection[] => {
  const added = sections.map((section) => {
    const same = found.filter(({ heading }) => fold(heading) === fold(section.heading))
    const lines = same.flatMap((each) => each.lines)
    return lines.length === 0 ? section : { ...section, lines: [...section.lines, ...lines] }
  })
  const headings = new Set(sections.map(({ heading }) => fold(heading)))
  return [...added, ...found.filter(({ heading }) => !headings.has(fold(heading)))]
}

/**
 * Adds to a role what a draft of the same role has beyond it: facts that the role lacks, and
 * lines that it doesn't contain yet, each at the end of its list. Nothing that the role says is
 * changed. Use `diffRoles` to find out what was added.
 */
export const addToRole = <Content extends RoleDraft>(role: Content, draft: RoleDraft): Content => {
  const known = listLines(role)
  const isNew = (text: string): boolean => !known.has(fold(text))
  let added = addTexts(role, draft)
  for (const name of lineListNames) {
    const lines = getLines(draft, name).filter(({ text }) => isNew(text))
    if (lines.length > 0) added = setLines(added, name, [...getLines(added, name), ...lines])
  }
  for (const name of skillListNames) {
    const skills = getSkills(draft, name).filter((skill) =>
      isNew(`${skill.name} ${skill.description}`),
    )
    if (skills.length > 0) added = setSkills(added, name, [...getSkills(added, name), ...skills])
  }
  const sections = draft.sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ text }) => isNew(text)) }))
    .filter(({ lines }) => lines.length > 0)
  return {
    ...added,
    workplaceType: added.workplaceType ?? draft.workplaceType,
    employmentType: added.employmentType ?? draft.employmentType,
    salary: added.salary ?? draft.salary,
    tags: addTags(added.tags, draft.tags),
    application: {
      ...added.application,
      contact: addContact(added.application.contact, draft.application.contact),
    },
    sections: addSections(added.sections, sections),
    dates: {
      ...added.dates,
      opened: added.dates.opened ?? draft.dates.opened,
      closes: added.dates.closes ?? draft.dates.closes,
      start: added.dates.start ?? draft.dates.start,
    },
  }
}
