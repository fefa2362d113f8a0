import type { OpenMark, PaintedItem } from '../file/pageContent'
import type { CheckedFile } from '../file/checkedFile'
import { requireOfEach, type PdfUaRule } from '../rule'
import { hasDocumentLanguage } from './identification'

/** The ids of the marked content that the structure contains, by page. */
const listTagged = ({ elements }: CheckedFile): Set<string> =>
  new Set(
    elements.flatMap(({ contents }) =>
      contents.map(({ page, id }) => `${page?.toString() ?? ''} ${id}`),
    ),
  )

const isTagged = (tagged: ReadonlySet<string>, page: string, marks: readonly OpenMark[]): boolean =>
  marks.some(({ id }) => id !== null && tagged.has(`${page} ${id}`))

const isArtifact = (marks: readonly OpenMark[]): boolean =>
  marks.some(({ tag }) => tag === 'Artifact')

const describe = ({ kind, page, bytes }: PaintedItem): string =>
  `${kind} ${bytes?.toString('hex') ?? ''} on page object ${page.toString()}`

const listMarks = (file: CheckedFile) => {
  const tagged = listTagged(file)
  return file.pages.flatMap(({ ref, content }) =>
    content.marks.map(({ mark, around }) => ({
      mark,
      isTagged: isTagged(tagged, ref.toString(), [mark]),
      isInTagged: isTagged(tagged, ref.toString(), around),
      isInArtifact: isArtifact(around),
    })),
  )
}

const listItems = (file: CheckedFile) => {
  const tagged = listTagged(file)
  return file.pages.flatMap(({ ref, content }) =>
    content.items.map((item) => ({
      item,
      isMarked: isTagged(tagged, ref.toString(), item.marks) || isArtifact(item.marks),
    })),
  )
}

const requireLanguageOf = (id: string, key: string): PdfUaRule =>
  requireOfEach(id, listMarks, ({ mark }, file) =>
    mark.tag === 'Span' &&
    mark.properties.includes(`/${key}`) &&
    !mark.properties.includes('/Lang') &&
    !hasDocumentLanguage(file)
      ? `the language of ${key} is unknown`
      : null,
  )

/** What 7.1 and 7.2 ask of the content of pages. */
export const markedContentRules: readonly PdfUaRule[] = [
  requireOfEach('7.1-1', listMarks, ({ mark, isInTagged }) =>
    mark.tag === 'Artifact' && isInTagged ? 'an artifact is inside of tagged content' : null,
  ),
  requireOfEach('7.1-2', listMarks, ({ isTagged: isReal, isInArtifact }) =>
    isReal && isInArtifact ? 'tagged content is inside of an artifact' : null,
  ),
  requireOfEach('7.1-3', listItems, ({ item, isMarked }) =>
    isMarked ? null : `${describe(item)} is neither tagged nor an artifact`,
  ),
  requireLanguageOf('7.2-30', 'ActualText'),
  requireLanguageOf('7.2-31', 'Alt'),
  requireLanguageOf('7.2-32', 'E'),
]
