import type { PageSize } from '@shared/model/submission'

/** A stretch of text inside a block; `strong` is rendered bold. */
export interface Run {
  text: string
  strong?: boolean
}

export interface KeyFact {
  label: string
  value: string
}

/** One block of a posting, in reading order. Every export format renders these and nothing else. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; items: Run[][] }
  | { kind: 'facts'; facts: KeyFact[] }
  | { kind: 'tags'; tags: string[] }

/**
 * A posting for one audience, ready to be rendered: what is withheld from that
 * audience is not in it. The title is the document's level-0 heading.
 */
export interface PostingDocument {
  title: string
  subtitle: string
  /** BCP 47 tag. */
  language: string
  pageSize: PageSize
  /** Lines of the running header, e.g. an agency's letterhead; may be empty. */
  header: string[]
  /** Words of the running footer, beside the page number. */
  footer: string
  author: string
  keywords: string[]
  blocks: Block[]
}
