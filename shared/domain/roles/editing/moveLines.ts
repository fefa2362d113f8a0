import { escapeHtml } from '@shared/document/escapeHtml'
import type { RoleDraft, Skill } from '@shared/model/role'
import {
  findHome,
  getHomeLines,
  listHomes,
  setHomeLines,
  type HomeLine,
  type LineHome,
} from './lineHomes'

/** The key facts of one line that a line can be moved into. */
export const textFieldNames = [
  'title',
  'client',
  'department',
  'location',
  'hours',
  'reference',
] as const

export type TextFieldName = (typeof textFieldNames)[number]

/** Where lines can be moved: a list, or a field that takes their text. */
export type MoveTarget = LineHome | TextFieldName | 'notes' | 'tags'

/** A place in a list: before which line, by its id; null for the end. */
export interface LineSlot {
  home: LineHome
  beforeId: string | null
}

/** Which list Tab moves a line to, and which one Shift+Tab. */
const siblings: readonly (readonly [LineHome, LineHome])[] = [
  ['responsibilities.primary', 'responsibilities.secondary'],
  ['skills.hard', 'skills.soft'],
  ['education.minimum', 'education.preferred'],
  ['experience.typicalRange', 'experience.preferred'],
]

interface FoundLine {
  home: LineHome
  index: number
  line: HomeLine
}

/** Lists the lines with these ids in the order of the posting. */
const findLines = (role: RoleDraft, ids: ReadonlySet<string>): FoundLine[] =>
  listHomes(role).flatMap((home) =>
    getHomeLines(role, home).flatMap((line, index) =>
      ids.has(line.id) ? [{ home, index, line }] : [],
    ),
  )

const withoutLines = <Content extends RoleDraft>(
  role: Content,
  found: readonly FoundLine[],
): Content => {
  const gone = new Set(found.map(({ line }) => line.id))
  const homes = new Set(found.map(({ home }) => home))
  return [...homes].reduce(
    (before, home) =>
      setHomeLines(
        before,
        home,
        getHomeLines(before, home).filter(({ id }) => !gone.has(id)),
      ),
    role,
  )
}

const isSameOrder = (before: readonly HomeLine[], after: readonly HomeLine[]): boolean =>
  before.length === after.length && before.every(({ id }, index) => after[index]?.id === id)

/**
 * Moves lines into a list, in their order, before one of its lines or to its end. Returns the role
 * itself if that changes nothing, so that there is nothing to undo.
 */
export const moveLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
  { home, beforeId }: LineSlot,
): Content => {
  const found = findLines(role, ids)
  if (found.length === 0) return role
  const present = getHomeLines(role, home)
  const from = beforeId === null ? present.length : present.findIndex(({ id }) => id === beforeId)
  const at = from === -1 ? present.length : from
  const isStaying = (line: HomeLine): boolean => !ids.has(line.id)
  const lines = [
    ...present.slice(0, at).filter(isStaying),
    ...found.map(({ line }) => line),
    ...present.slice(at).filter(isStaying),
  ]
  if (isSameOrder(present, lines)) return role
  const elsewhere = found.filter((each) => each.home !== home)
  return setHomeLines(withoutLines(role, elsewhere), home, lines)
}

/**
 * Moves lines one place up (−1) or down (1). At the end of a list they go on into the next one.
 * Returns the role itself where there is none.
 */
export const stepLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
  direction: -1 | 1,
): Content => {
  const found = findLines(role, ids)
  const leading = direction === 1 ? found.at(-1) : found[0]
  if (!leading) return role
  const { home, index } = leading
  const lines = getHomeLines(role, home)
  const neighbour = lines[index + direction]
  if (neighbour) {
    const beforeId = direction === 1 ? (lines[index + 2]?.id ?? null) : neighbour.id
    return moveLines(role, ids, { home, beforeId })
  }
  const homes = listHomes(role)
  const next = homes[homes.indexOf(home) + direction]
  if (next === undefined) return role
  const beforeId = direction === 1 ? (getHomeLines(role, next)[0]?.id ?? null) : null
  return moveLines(role, ids, { home: next, beforeId })
}

/** Moves lines to the end of the list beside theirs: secondary (1) or primary (−1), soft or hard. */
export const switchLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
  direction: -1 | 1,
): Content => {
  const [first] = findLines(role, ids)
  const pair = siblings.find(([one, other]) => first?.home === one || first?.home === other)
  if (!pair) return role
  const target = pair[direction === 1 ? 1 : 0]
  return first?.home === target ? role : moveLines(role, ids, { home: target, beforeId: null })
}

/** Whether Tab moves this line to a list beside its own. */
export const hasSibling = (role: RoleDraft, id: string): boolean => {
  const home = findHome(role, id)
  return siblings.some((pair) => pair.some((each) => each === home))
}

/** Deletes lines. */
export const deleteLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
): Content => {
  const found = findLines(role, ids)
  return found.length === 0 ? role : withoutLines(role, found)
}

/** Sets the importance of those of the lines that are skills. */
export const gradeLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
  importance: Skill['importance'],
): Content => {
  const grade = (skills: readonly Skill[]): Skill[] =>
    skills.map((skill) => (ids.has(skill.id) ? { ...skill, importance } : skill))
  return {
    ...role,
    skills: { ...role.skills, hard: grade(role.skills.hard), soft: grade(role.skills.soft) },
  }
}

/** Lists those of the lines that are skills. */
export const listGraded = (role: RoleDraft, ids: ReadonlySet<string>): Skill[] =>
  [...role.skills.hard, ...role.skills.soft].filter(({ id }) => ids.has(id))

/** Writes lines as a list in plain text, one a line. */
export const writeLines = (role: RoleDraft, ids: ReadonlySet<string>): string =>
  findLines(role, ids)
    .map(({ line }) => `• ${line.text}`)
    .join('\n')

/** Writes lines as a list in HTML, for programs that keep its bullets. */
export const writeLinesHtml = (role: RoleDraft, ids: ReadonlySet<string>): string =>
  `<ul>${findLines(role, ids)
    .map(({ line }) => `<li>${escapeHtml(line.text)}</li>`)
    .join('')}</ul>`

const isTextField = (target: MoveTarget): target is TextFieldName =>
  textFieldNames.some((name) => name === target)

/** The first line becomes the field, and the field's former text that line; the others stay. */
const putIntoText = <Content extends RoleDraft>(
  role: Content,
  [first]: readonly FoundLine[],
  field: TextFieldName,
): Content => {
  if (!first) return role
  const { home, line } = first
  const former = role[field].trim()
  const filled = { ...role, [field]: line.text.trim() }
  const others = withoutLines(filled, [first])
  if (former === '') return others
  const { id, item } = line
  const left: HomeLine = {
    id,
    text: former,
    item: 'name' in item ? { ...item, name: former, description: '' } : { ...item, text: former },
  }
  const lines = getHomeLines(others, home)
  return setHomeLines(others, home, [
    ...lines.slice(0, first.index),
    left,
    ...lines.slice(first.index),
  ])
}

/**
 * Moves lines to a target: to the end of a list, into the notes, or among the tags. A field of one
 * line takes the first of them, and its former text takes that one's place, so that no text is lost.
 */
export const sendLines = <Content extends RoleDraft>(
  role: Content,
  ids: ReadonlySet<string>,
  target: MoveTarget,
): Content => {
  const found = findLines(role, ids)
  if (found.length === 0) return role
  if (isTextField(target)) return putIntoText(role, found, target)
  const texts = found.map(({ line }) => line.text)
  switch (target) {
    case 'notes':
      return withoutLines(
        { ...role, notes: [role.notes, ...texts].filter(Boolean).join('\n') },
        found,
      )
    case 'tags':
      return withoutLines({ ...role, tags: [...new Set([...role.tags, ...texts])] }, found)
    default:
      return moveLines(role, ids, { home: target, beforeId: null })
  }
}
