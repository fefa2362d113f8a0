import type { ListItem } from '@shared/model/listItem'
import type { ApplicationContact, RoleDraft, Skill } from '@shared/model/role'
import type { Audience } from '@shared/model/sentPosting'
import { cleanLine, cleanLines } from '@shared/domain/text/cleanText'
import { createContactRuns } from './contactRuns'
import { createSkillItem, describeImportance, isWritten } from './skillItems'
import type { PostingLabels, SectionLabel } from '../labels/postingLabels'
import type { Block, Run } from '../document/postingDocument'

/** A part of a section: blocks under a heading of their own. */
interface Part {
  label: SectionLabel
  blocks: Block[]
}

const createListBlocks = (items: Run[][]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

const createItems = (items: readonly ListItem[]): Block[] =>
  createListBlocks(
    items
      .map(({ text }) => cleanLine(text))
      .filter((text) => text !== '')
      .map((text) => [{ text }]),
  )

/** A single item is a sentence, not a list. */
const createItemsOrSentence = (items: readonly ListItem[]): Block[] =>
  createItems(items).map((block) => {
    const [only, ...others] = block.kind === 'list' ? block.items : []
    return only === undefined || others.length > 0 ? block : { kind: 'paragraph', runs: only }
  })

const createParagraphs = (items: readonly ListItem[]): Block[] =>
  items
    .flatMap(({ text }) => cleanLines(text))
    .map((text) => ({ kind: 'paragraph', runs: [{ text }] }))

/**
 * Builds one list, in the recruiter's order. Preferred skills are marked one by one only beside
 * required ones; otherwise the section's heading says it for all of them.
 */
const createSkills = (skills: readonly Skill[], preferredMark: string): Block[] =>
  createListBlocks(
    skills
      .filter(isWritten)
      .map((skill) => createSkillItem(skill, describeImportance(skill.importance, preferredMark))),
  )

const chooseSkillsLabel = (skills: readonly Skill[]): SectionLabel => {
  if (skills.every(({ importance }) => importance === 'required')) return 'requiredSkills'
  const isPreferred = skills.every(({ importance }) => importance === 'preferred')
  return isPreferred ? 'preferredSkills' : 'skills'
}

const createSection = (
  label: SectionLabel,
  parts: readonly Part[],
  labels: PostingLabels,
): Block[] => {
  const written = parts.filter(({ blocks }) => blocks.length > 0)
  if (written.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: labels.sections[label] },
    ...written.flatMap((part): Block[] => [
      { kind: 'heading', level: 2, text: labels.sections[part.label] },
      ...part.blocks,
    ]),
  ]
}

/** Puts blocks under a first-level heading; nothing if there are no blocks. */
const headBlocks = (text: string, blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...blocks]

const createContact = (contact: ApplicationContact, label: string): Block[] => {
  const runs = createContactRuns(contact)
  if (runs.length === 0) return []
  return [{ kind: 'paragraph', runs: [{ text: `${label}: `, style: 'strong' }, ...runs] }]
}

const createOwnSections = (role: RoleDraft, audience: Audience): Block[] =>
  role.sections
    .filter(({ audiences }) => audiences.includes(audience))
    .flatMap(({ heading, lines }) => {
      const blocks = createItemsOrSentence(lines)
      const text = cleanLine(heading)
      return text === '' ? blocks : headBlocks(text, blocks)
    })

/** Up to so many skills an advert lists without dividing them into hard and soft ones. */
const mostUndivided = 8

const createSkillSection = (
  role: RoleDraft,
  audience: Audience,
  labels: PostingLabels,
): Block[] => {
  const written = [...role.skills.hard, ...role.skills.soft].filter(isWritten)
  const label = chooseSkillsLabel(written)
  const mark = label === 'skills' ? labels.preferred : ''
  if (audience === 'advert' && written.length <= mostUndivided)
    return headBlocks(labels.sections[label], createSkills(written, mark))
  return createSection(
    label,
    [
      { label: 'hardSkills', blocks: createSkills(role.skills.hard, mark) },
      { label: 'softSkills', blocks: createSkills(role.skills.soft, mark) },
    ],
    labels,
  )
}

/** An advert says *Primary functions* only beside secondary ones. */
const createResponsibilities = (
  { primary, secondary }: RoleDraft['responsibilities'],
  audience: Audience,
  labels: PostingLabels,
): Block[] => {
  const others = createItems(secondary)
  if (audience === 'advert' && others.length === 0)
    return headBlocks(labels.sections.responsibilities, createItems(primary))
  return createSection(
    'responsibilities',
    [
      { label: 'primary', blocks: createItems(primary) },
      { label: 'secondary', blocks: others },
    ],
    labels,
  )
}

/** Builds the sections of a posting in reading order: the work, the requirements, the prospects, how to apply. `words` is the audience in whose manner they are written. */
export const buildSections = (
  role: RoleDraft,
  audience: Audience,
  words: Audience,
  labels: PostingLabels,
): Block[] => {
  const { application, careerPath, education, experience, responsibilities } = role
  return [
    ...headBlocks(labels.sections.company, createParagraphs(role.company)),
    ...headBlocks(labels.sections.definition, createParagraphs(role.definition)),
    ...createResponsibilities(responsibilities, words, labels),
    ...createSkillSection(role, words, labels),
    ...createSection(
      'education',
      [
        { label: 'minimum', blocks: createItemsOrSentence(education.minimum) },
        { label: 'preferredEducation', blocks: createItemsOrSentence(education.preferred) },
        { label: 'fields', blocks: createItemsOrSentence(education.fields) },
      ],
      labels,
    ),
    ...createSection(
      'experience',
      [
        { label: 'typicalRange', blocks: createItemsOrSentence(experience.typicalRange) },
        { label: 'preferredExperience', blocks: createItemsOrSentence(experience.preferred) },
      ],
      labels,
    ),
    ...headBlocks(labels.sections.offer, createItems(role.offer)),
    ...createSection(
      'career',
      [
        { label: 'entryPoints', blocks: createItems(careerPath.entryPoints) },
        { label: 'advancement', blocks: createItems(careerPath.advancement) },
        { label: 'lateralMoves', blocks: createItems(careerPath.lateralMoves) },
      ],
      labels,
    ),
    ...createOwnSections(role, audience),
    ...headBlocks(labels.sections.application, [
      ...createParagraphs(application.text),
      ...createContact(application.contact, labels.sections.contact),
    ]),
  ]
}
