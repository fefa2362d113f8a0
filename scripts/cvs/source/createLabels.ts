import { findHead, listHead, type CvEntry, type CvSource } from './cvSource'
import { listMarked, stripMarks } from './marks'
import type { CvLabels, CvSpan } from './cvLabels'
import { parseEntry } from './parseEntry'

const unique = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== '')),
]

/** The entries of a kind of section, then those that the head of a text laid out by hand names. */
const listEntries = (source: CvSource, kind: string, key: string): CvEntry[] => [
  ...source.sections
    .filter((section) => section.kind === kind)
    .flatMap(({ blocks }) => blocks.filter((block) => block.type === 'entry')),
  ...listHead(source, key).map((line) => parseEntry(`* ${line}`, '')),
]

const listItems = ({ sections }: CvSource, kind: string): string[] =>
  sections
    .filter((section) => section.kind === kind)
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'items' ? block.items.map(({ text }) => text) : [],
      ),
    )

/** The text of a page of HTML or XML; other text stays as it is. */
const stripTags = (text: string): string =>
  text.startsWith('<')
    ? text
        .replaceAll(/<style>[^<]*<\/style>|<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : text

const listTexts = ({ sections, verbatim }: CvSource): string[] => [
  ...sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.type === 'entry') return [block.title, block.organisation, block.place, block.dates]
      return block.type === 'items'
        ? [block.label, ...block.items.flatMap(({ text, level }) => [text, level])]
        : [block.text]
    }),
  ]),
  ...(verbatim === null ? [] : [stripTags(verbatim)]),
]

const listSpans = (entries: readonly CvEntry[]): CvSpan[] =>
  entries.filter(({ from, to }) => from !== '' || to !== '').map(({ from, to }) => ({ from, to }))

const shownKeys = ['title', 'name', 'shown', 'headline', 'mail', 'phone', 'place', 'link', 'line']

/** Returns what is right for the file that is made of a source. */
export const createLabels = (source: CvSource): CvLabels => {
  const all = listEntries(source, 'experience', 'position')
  const positions = all.filter(({ isOptional }) => !isOptional)
  const allDegrees = listEntries(source, 'education', 'degree')
  const degrees = allDegrees.filter(({ isOptional }) => !isOptional)
  const aside = listEntries(source, 'aside', 'aside')
  const left = [...all.filter(({ isOptional }) => isOptional), ...aside]
  const texts = listTexts(source)
  // In a text by another program's rules, brackets are not ours.
  const marked = source.verbatim?.startsWith('\\') === true ? [] : texts
  const head = source.head.filter(({ key }) => shownKeys.includes(key)).map(({ value }) => value)
  return {
    kind: findHead(source, 'kind') === 'not-a-cv' ? 'not-a-cv' : 'cv',
    isScan: findHead(source, 'made').endsWith(' scan'),
    language: findHead(source, 'lang'),
    columns: findHead(source, 'columns') === '2' ? 2 : 1,
    name: findHead(source, 'name'),
    emails: listHead(source, 'mail'),
    phones: listHead(source, 'phone').map((phone) => phone.split(' = ')[1] ?? phone),
    employers: unique(
      positions
        .filter(({ isOwnEmployer }) => !isOwnEmployer)
        .map(({ organisation }) => organisation),
    ),
    titles: unique(positions.map(({ title }) => title)),
    dates: listSpans(positions),
    schools: unique(degrees.map(({ organisation }) => organisation)),
    degrees: unique(degrees.map(({ title }) => title)),
    skills: unique([
      ...listItems(source, 'skills'),
      ...listHead(source, 'skill'),
      ...marked.flatMap((text) => listMarked(text, '[')),
    ]),
    languages: unique([...listItems(source, 'languages'), ...listHead(source, 'speaks')]),
    optional: {
      employers: unique([
        ...positions
          .filter(({ isOwnEmployer }) => isOwnEmployer)
          .map(({ organisation }) => organisation),
        ...left.map(({ organisation }) => organisation),
      ]),
      titles: unique(left.map(({ title }) => title)),
      dates: listSpans(left),
      schools: unique(
        [...allDegrees.filter(({ isOptional }) => isOptional), ...aside].map(
          ({ organisation }) => organisation,
        ),
      ),
      skills: unique([
        ...marked.flatMap((text) => listMarked(text, '{')),
        ...listItems(source, 'aside'),
      ]),
    },
    text: stripMarks([...head, ...texts].filter((text) => text !== '').join('\n')),
  }
}
