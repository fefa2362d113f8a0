import { ConcreteHyperlink, type Document, type TextRun } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'
import { StandInRun } from './standInRun'

const hyperlinkType =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

const listLinks = ({ blocks }: Pick<PostingDocument, 'blocks'>): string[] => {
  const links = blocks.flatMap((block) => {
    const runs = block.kind === 'paragraph' ? block.runs : []
    return runs.flatMap(({ link }) => (link === undefined ? [] : [link]))
  })
  return [...new Set(links)]
}

/** The id of a link's relation; the docx library would draw one by lot, and no two files were equal. */
const nameLink = (link: string, document: Pick<PostingDocument, 'blocks'>): string =>
  `Link${listLinks(document).indexOf(link) + 1}`

/** Runs that lead to `link`, whose relation has a name already. */
export class LinkedRuns extends StandInRun {
  constructor(runs: readonly TextRun[], link: string, document: Pick<PostingDocument, 'blocks'>) {
    super(new ConcreteHyperlink(runs, nameLink(link, document)))
  }
}

/** Adds the relations of all links of a posting to its file. */
export const addLinks = (file: Document, document: PostingDocument): void => {
  for (const link of listLinks(document))
    file.Document.Relationships.addRelationship(
      nameLink(link, document),
      hyperlinkType,
      link,
      'External',
    )
}
