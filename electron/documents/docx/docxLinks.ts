import { ConcreteHyperlink, TextRun, type Document } from 'docx'
import type { PostingDocument } from '@shared/document/postingDocument'

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

/**
 * Runs that lead to `link`. To the docx library it is a run, since its paragraphs take no link whose
 * relation has a name already.
 */
export class LinkedRuns extends TextRun {
  readonly #hyperlink: ConcreteHyperlink

  constructor(runs: readonly TextRun[], link: string, document: Pick<PostingDocument, 'blocks'>) {
    super({})
    this.#hyperlink = new ConcreteHyperlink(runs, nameLink(link, document))
  }

  override prepForXml(
    context: Parameters<TextRun['prepForXml']>[0],
  ): ReturnType<TextRun['prepForXml']> {
    return this.#hyperlink.prepForXml(context)
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
