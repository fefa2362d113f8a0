import type { ListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft, type Skill } from '@shared/model/role'
import type {
  PostingPlace,
  SortedLine,
  SortedPosting,
  SortedRole,
} from '@shared/model/reading/sortedPosting'
import { foldLine } from '../postingSorting/lines/tokens'
import { readLabelledValue } from '../sourceText/labelledValue'
import { splitSkillText } from '../text/skillText'
import { splitTags } from '../text/splitTags'
import { fillApplication } from './fillApplication'
import { isHeldFact } from './heldFacts'
import { createItemIds, tellApart, type CreateItemId } from './itemIds'
import { gatherSections } from './ownSections'

const readValue = (text: string): string => readLabelledValue(text)?.[1] ?? text

const preferredMarks = new Set(
  ['preferred', 'nice to have', 'desirable', 'desired', 'a plus', 'optional'].map(foldLine),
)

const removePreferredMark = (text: string): string => {
  const mark = /\s*\(([^()]*)\)\.?$/u.exec(text)
  return mark?.[1] !== undefined && preferredMarks.has(foldLine(mark[1]))
    ? text.slice(0, mark.index)
    : text
}

const addTags = (tags: readonly string[], lines: readonly SortedLine[]): string[] => {
  const byName = new Map(tags.map((tag) => [tag.toLowerCase(), tag]))
  for (const tag of lines.flatMap(({ text }) => splitTags(readValue(text))))
    if (!byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag)
  return [...byName.values()]
}

const groupByPlace = (lines: readonly SortedLine[]): Map<PostingPlace, SortedLine[]> => {
  const byPlace = new Map<PostingPlace, SortedLine[]>()
  for (const line of lines) {
    const group = byPlace.get(line.place)
    if (group === undefined) byPlace.set(line.place, [line])
    else group.push(line)
  }
  return byPlace
}

/**
 * Turns a sorted role into a draft: its facts, and each line in the list of its place, in reading
 * order. Headings and titles leave no trace; a line of facts does if the fields don't say all of
 * it, and then becomes unsorted. Pass the same `createId` again to keep the items' ids.
 */
export const assembleRoleDraft = (
  role: SortedRole,
  { language }: Pick<SortedPosting, 'language'>,
  createId: CreateItemId = createItemIds(),
): RoleDraft => {
  const createItemId = tellApart(createId)
  const byPlace = groupByPlace(role.lines)
  const at = (place: PostingPlace): readonly SortedLine[] => byPlace.get(place) ?? []
  const toItem = ({ from, text }: SortedLine): ListItem => ({ id: createItemId(`${from}`), text })
  const list = (place: PostingPlace): ListItem[] => at(place).map(toItem)
  const toSkill = ({ from, text, importance = 'required' }: SortedLine): Skill => ({
    id: createItemId(`${from}`),
    ...splitSkillText(removePreferredMark(text)),
    importance,
  })
  const firstValue = (place: PostingPlace): string => readValue(at(place)[0]?.text ?? '')
  const facts = {
    ...role,
    title: role.title || firstValue('title'),
    client: role.client || firstValue('client'),
    tags: addTags(role.tags, at('tags')),
  }
  const languages = [...new Set([language.split('-')[0] ?? language, 'en'])]
  const { sections, unheaded } = gatherSections(role.lines, createItemId)
  const kept = new Set([
    ...at('unsorted'),
    ...[...at('facts'), ...at('client')].filter(
      ({ text, isHeld = false }) => !isHeld && !isHeldFact(text, facts, languages),
    ),
    ...unheaded,
  ])
  return {
    ...createEmptyRoleDraft(),
    title: facts.title,
    client: facts.client,
    department: role.department,
    location: role.location,
    workplaceType: role.workplaceType,
    employmentType: role.employmentType,
    hours: role.hours,
    reference: role.reference,
    salary: role.salary,
    tags: facts.tags,
    language,
    company: list('company'),
    definition: list('definition'),
    careerPath: {
      entryPoints: list('career.entryPoints'),
      advancement: list('career.advancement'),
      lateralMoves: list('career.lateralMoves'),
    },
    responsibilities: {
      primary: list('responsibilities.primary'),
      secondary: list('responsibilities.secondary'),
    },
    skills: { hard: at('skills.hard').map(toSkill), soft: at('skills.soft').map(toSkill) },
    education: {
      minimum: list('education.minimum'),
      preferred: list('education.preferred'),
      fields: list('education.fields'),
    },
    experience: {
      typicalRange: list('experience.typicalRange'),
      preferred: list('experience.preferred'),
    },
    offer: list('offer'),
    application: fillApplication(at('application'), languages, createItemId),
    sections,
    unsorted: role.lines.filter((line) => kept.has(line)).map(toItem),
    dates: role.dates,
    openings: role.openings,
  }
}
