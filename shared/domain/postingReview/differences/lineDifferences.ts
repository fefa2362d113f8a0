import { roleFieldLabels } from '@shared/labels/roleFields'
import type { RoleDraft, Skill } from '@shared/model/role'
import { changeItem } from '../../roles/editing/listEdits'
import {
  getLines,
  getSkills,
  lineListNames,
  setLines,
  setSkills,
  skillListNames,
  type LineListName,
  type SkillListName,
} from '../../roles/editing/roleLists'
import { createOwnSection } from '../../roles/editing/sectionEdits'
import { findSimilar, foldLine } from './similarLines'
import { takeNothing, type RoleDifference } from './roleDifference'

/** What a list is called where no heading of its group stands above it. */
export const labelOf = (name: LineListName): string =>
  name === 'experience.typicalRange' ? 'Experience' : roleFieldLabels[name]

/** What a posting says of a skill beside how much it matters. */
export const sayOf = ({ name, description }: Skill): string =>
  description === '' ? name : `${name} — ${description}`

/** Collects every line of a role by its folded text, since a recruiter may have moved it. */
const gatherSaid = (role: RoleDraft): ReadonlyMap<string, string> =>
  new Map(
    [
      ...lineListNames.flatMap((name) => getLines(role, name).map(({ text }) => text)),
      ...skillListNames.flatMap((name) => getSkills(role, name).map(sayOf)),
      ...role.sections.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ].map((text) => [foldLine(text), text]),
  )

const compareLines = (
  role: RoleDraft,
  draft: RoleDraft,
  name: LineListName,
  said: ReadonlyMap<string, string>,
): RoleDifference[] =>
  getLines(draft, name).map((line) => {
    const shared = { id: `${name} ${line.id}`, label: labelOf(name), read: line.text }
    const same = said.get(foldLine(line.text))
    if (same !== undefined) return { ...shared, kind: 'same', present: same, take: takeNothing }
    const similar = findSimilar(line.text, getLines(role, name), ({ text }) => text)
    if (similar === null)
      return {
        ...shared,
        kind: 'new',
        present: '',
        take: (taker) => setLines(taker, name, [...getLines(taker, name), line]),
      }
    return {
      ...shared,
      kind: 'differs',
      present: similar.text,
      take: (taker) =>
        setLines(taker, name, changeItem(getLines(taker, name), similar.id, { text: line.text })),
    }
  })

const compareSkills = (
  role: RoleDraft,
  draft: RoleDraft,
  name: SkillListName,
  said: ReadonlyMap<string, string>,
): RoleDifference[] =>
  getSkills(draft, name).map((skill) => {
    const shared = { id: `${name} ${skill.id}`, label: roleFieldLabels[name], read: sayOf(skill) }
    const same = said.get(foldLine(sayOf(skill)))
    if (same !== undefined) return { ...shared, kind: 'same', present: same, take: takeNothing }
    const skills = getSkills(role, name)
    const similar =
      skills.find((present) => foldLine(present.name) === foldLine(skill.name)) ??
      findSimilar(sayOf(skill), skills, sayOf)
    if (similar === null)
      return {
        ...shared,
        kind: 'new',
        present: '',
        take: (taker) => setSkills(taker, name, [...getSkills(taker, name), skill]),
      }
    const { name: skillName, description } = skill
    return {
      ...shared,
      kind: 'differs',
      present: sayOf(similar),
      take: (taker) =>
        setSkills(
          taker,
          name,
          changeItem(getSkills(taker, name), similar.id, { name: skillName, description }),
        ),
    }
  })

const compareSections = (draft: RoleDraft, said: ReadonlyMap<string, string>): RoleDifference[] =>
  draft.sections.flatMap(({ heading, lines }) =>
    lines.map((line): RoleDifference => {
      const shared = { id: `sections ${line.id}`, label: heading, read: line.text }
      const same = said.get(foldLine(line.text))
      if (same !== undefined) return { ...shared, kind: 'same', present: same, take: takeNothing }
      return {
        ...shared,
        kind: 'new',
        present: '',
        take: (taker) => {
          const isIts = (section: { heading: string }): boolean =>
            foldLine(section.heading) === foldLine(heading)
          const sections = taker.sections.some(isIts)
            ? taker.sections
            : [...taker.sections, createOwnSection(heading)]
          return {
            ...taker,
            sections: sections.map((section) =>
              isIts(section) ? { ...section, lines: [...section.lines, line] } : section,
            ),
          }
        },
      }
    }),
  )

/** Compares the lines of a posting with those of a role: one difference per line. */
export const compareAllLines = (role: RoleDraft, draft: RoleDraft): RoleDifference[] => {
  const said = gatherSaid(role)
  const isUnsorted = (name: LineListName): boolean => name === 'unsorted'
  return [
    ...lineListNames
      .filter((name) => !isUnsorted(name))
      .flatMap((name) => compareLines(role, draft, name, said)),
    ...skillListNames.flatMap((name) => compareSkills(role, draft, name, said)),
    ...compareSections(draft, said),
    ...compareLines(role, draft, 'unsorted', said),
  ]
}
