import type {
  TemplatePlace,
  TemplateProblem,
  TemplateProblemKind,
  TemplateWords,
} from '@shared/model/writing/templateCheck'

/** A paragraph of a template, and where it stands. */
export interface TemplateParagraph {
  text: string
  place: TemplatePlace
  /** Counted from 1; null where the file doesn't say. */
  page: number | null
  /** Counted from 1 within its part. */
  number: number
  /** The tables, rows, cells and boxes that it stands in, from the outermost; each has a name of its own. */
  container: readonly string[]
}

/** A stretch of a paragraph. */
export interface TextStretch {
  start: number
  end: number
}

const contextLength = 30

const flatten = (text: string): string => text.replace(/\s+/gu, ' ')

/** A stretch of a text with what stands around it. */
export const cutWords = (text: string, { start, end }: TextStretch): TemplateWords => ({
  before: flatten(text.slice(Math.max(0, start - contextLength), start)),
  match: flatten(text.slice(start, end)),
  after: flatten(text.slice(end, end + contextLength)),
})

const placeNames: Record<TemplatePlace, string> = {
  body: 'the text',
  header: 'the header',
  footer: 'the footer',
  'text-box': 'a text box',
  footnote: 'a footnote',
  endnote: 'an endnote',
  comment: 'a comment',
  properties: 'the properties of the file',
  link: 'the address of a link',
  field: 'a field',
  diagram: 'a diagram or chart',
  file: 'the file',
}

/** Where something stands, for people: `the text, page 2`. */
const describePlace = ({
  place,
  page,
  number,
}: Pick<TemplateParagraph, 'place' | 'page' | 'number'>): string => {
  if (page !== null) return `${placeNames[place]}, page ${page}`
  return place === 'body' ? `${placeNames[place]}, paragraph ${number}` : placeNames[place]
}

/** Makes a problem of a stretch of a paragraph; `explain` gets its words and its place. */
export const createProblem = (
  kind: TemplateProblemKind,
  paragraph: TemplateParagraph,
  stretch: TextStretch,
  explain: (match: string, where: string) => string,
  nearest: string | null = null,
): TemplateProblem => {
  const words = cutWords(paragraph.text, stretch)
  return {
    kind,
    place: paragraph.place,
    page: paragraph.page,
    paragraph: paragraph.number,
    words,
    nearest,
    message: explain(words.match, describePlace(paragraph)),
  }
}

/** Makes a problem of the file as a whole. */
export const createFileProblem = (kind: TemplateProblemKind, message: string): TemplateProblem => ({
  kind,
  place: 'file',
  page: null,
  paragraph: null,
  words: null,
  nearest: null,
  message,
})
