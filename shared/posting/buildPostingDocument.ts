import type { ListItem } from '@shared/model/listItem'
import type { RoleDraft, Skill } from '@shared/model/role'
import { buildSections } from './buildSections'
import { cleanLine, cleanLines } from '@shared/domain/text/cleanText'
import type { PostingLabels } from '../labels/postingLabels'
import { listKeyFacts, listTags } from './listKeyFacts'
import { createFooterText } from './pageFooter'
import type { Block, KeyFact, PageNumberWords, PostingDocument } from '../document/postingDocument'
import type { PostingFacts } from './postingFacts'
import { defaultTheme } from '../document/theme'
import { findDirection, getLanguageDirection, type TextDirection } from '../document/textDirection'
import { buildLetterhead, buildSignOff, listLetterheadLines } from './letterhead'
import { findVisibleRole, type PostingAgency, type PostingInput } from './visibleRole'

export type { PostingAgency, PostingInput } from './visibleRole'

const listTexts = (...lists: ListItem[][]): string[] =>
  lists.flat().flatMap(({ text }) => cleanLines(text))

const listSkillNames = (skills: readonly Skill[]): string[] =>
  skills.map(({ name }) => cleanLine(name)).filter((name) => name !== '')

const collectFacts = (role: RoleDraft): PostingFacts => ({
  client: cleanLine(role.client),
  department: cleanLine(role.department),
  location: cleanLine(role.location),
  workplaceType: role.workplaceType,
  employmentType: role.employmentType,
  hours: cleanLine(role.hours),
  reference: cleanLine(role.reference),
  salary: role.salary,
  opened: role.dates.opened,
  closes: role.dates.closes,
  start: role.dates.start,
  openings: role.openings,
  company: listTexts(role.company),
  definition: listTexts(role.definition),
  responsibilities: listTexts(role.responsibilities.primary, role.responsibilities.secondary),
  skills: listSkillNames([...role.skills.hard, ...role.skills.soft]),
  education: listTexts(role.education.minimum, role.education.preferred, role.education.fields),
  experience: listTexts(role.experience.typicalRange, role.experience.preferred),
  offer: listTexts(role.offer),
  contact: {
    name: cleanLine(role.application.contact.name),
    email: cleanLine(role.application.contact.email),
    phone: cleanLine(role.application.contact.phone),
    link: cleanLine(role.application.contact.link),
  },
})

const createFactsBlock = (facts: KeyFact[], { facts: words }: PostingLabels): Block[] =>
  facts.length === 0
    ? []
    : [{ kind: 'facts', labelHeading: words.keyFacts, valueHeading: words.details, facts }]

const listHeaderLines = (client: string, agency: PostingAgency | null): string[] => {
  if (agency === null) return client === '' ? [] : [client]
  return listLetterheadLines(agency)
}

const leftToRightMark = '\u200E'

/** English words in a right-to-left document: without a mark at the end, the last number would jump to the front. */
const fitDirection = (words: PageNumberWords, direction: TextDirection): PageNumberWords =>
  findDirection(words.before) === 'ltr' && direction === 'rtl'
    ? {
        before: `${leftToRightMark}${words.before}`,
        between: words.between,
        after: `${words.after}${leftToRightMark}`,
      }
    : words

/**
 * Builds the posting of a role for one audience: `full` with everything that is kept for the
 * client, `advert` for the public without tags, `agency` with the agency's letterhead and without
 * what it withholds, in the text too. Notes, unsorted lines, status and criterion weights are
 * never included; empty sections are left out.
 */
export const buildPostingDocument = (input: PostingInput): PostingDocument => {
  const { audience, pageSize, today = new Date().toISOString().slice(0, 10) } = input
  const { role, agency, labels, language, warnings, doubts } = findVisibleRole(input)
  const title = cleanLine(role.title) || labels.untitled
  const facts = collectFacts(role)
  const keyFacts = listKeyFacts(role, audience, labels, language)
  const tags = audience === 'full' ? listTags(role) : []
  return {
    title,
    language,
    direction: getLanguageDirection(language),
    pageSize,
    theme: input.theme ?? defaultTheme,
    day: today,
    header: listHeaderLines(facts.client, agency),
    ...buildLetterhead(agency),
    footer: createFooterText(
      {
        title,
        agencyName: agency?.name ?? null,
        reference: role.reference,
        version: input.version ?? null,
        day: today,
      },
      labels,
      language,
    ),
    pageNumberWords: fitDirection(labels.pageNumber, getLanguageDirection(language)),
    author: (agency === null ? facts.client : cleanLine(agency.name)) || 'Rolebench',
    ...(input.mark !== undefined && { mark: input.mark }),
    subject: labels.posting,
    keywords: [...tags, ...facts.skills],
    blocks: [
      ...createFactsBlock(keyFacts, labels),
      ...buildSections(role, audience, input.wordsFor ?? audience, labels),
      ...buildSignOff(agency),
    ],
    facts,
    warnings,
    doubts,
  }
}
