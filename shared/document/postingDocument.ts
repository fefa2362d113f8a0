import type { WithheldDoubt } from '@shared/domain/withholding/doubts'
import type { PageSize, PostingTheme } from '@shared/model/sentPosting'
import type { PostingFacts } from '../posting/postingFacts'
import type { DocumentLetterhead } from './letterhead'

/** A run of text inside a block: `strong` is rendered bold, `quiet` in grey. */
export interface Run {
  text: string
  style?: 'strong' | 'quiet'
  /** The address that it leads to: `mailto:`, `tel:`, `http:` or `https:`. */
  link?: string
}

/** One row of the table of key facts. */
export interface KeyFact {
  label: string
  value: string
}

/** One block of a posting, in reading order. No block is ever empty. */
export type Block =
  /** `startsPage` begins a new page, where there are pages. */
  | { kind: 'heading'; level: 1 | 2; text: string; startsPage?: true }
  /** `isSignOff` sets a letterhead’s last lines apart from the text. */
  | { kind: 'paragraph'; runs: Run[]; isSignOff?: true }
  | { kind: 'list'; items: Run[][] }
  /** `labelHeading` and `valueHeading` head the two columns. */
  | { kind: 'facts'; labelHeading: string; valueHeading: string; facts: KeyFact[] }

/**
 * The words of `Page 2 of 3` in the posting's language: those before, between and after the
 * numbers.
 */
export interface PageNumberWords {
  before: string
  between: string
  after: string
}

/**
 * A posting for one audience, ready to be rendered: it contains nothing that is withheld from
 * that audience. All formats render this and nothing else.
 */
export interface PostingDocument {
  /** The document's title, above all headings; never empty. */
  title: string
  /** BCP 47 tag. */
  language: string
  /** Reading direction of the language; individual blocks may run the other way. */
  direction: 'ltr' | 'rtl'
  pageSize: PageSize
  theme: PostingTheme
  /** The day on which it was created, `YYYY-MM-DD`. */
  day: string
  /** Lines of the letterhead on the first page; may be empty. */
  header: string[]
  /** Logo, colour, font and foot of an agency’s letterhead; missing where it has only lines. */
  letterhead?: DocumentLetterhead
  /** Text of the running footer, beside the page number. */
  footer: string
  pageNumberWords: PageNumberWords
  author: string
  /** What a copy that comes back is known by; missing in a posting that is only looked at. */
  mark?: string
  subject: string
  keywords: string[]
  blocks: Block[]
  /** The same content as data, for machine-readable formats. */
  facts: PostingFacts
  /** Sentences for the recruiter to read before the posting goes out; never rendered. */
  warnings: string[]
  /**
   * Passages that may reveal a withheld fact; nothing is written until each is decided. Never
   * rendered.
   */
  doubts: WithheldDoubt[]
}
