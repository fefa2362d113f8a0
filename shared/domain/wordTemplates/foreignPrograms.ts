import { isTagName } from './tagContent'

/** How templates for another program are written. */
export interface ForeignProgram {
  /** How it is called, as in *written for …*. */
  name: string
  pattern: RegExp
  /** Whether its syntax is also that of a misspelt placeholder, and tells something only elsewhere. */
  isPlain?: true
}

/**
 * What other programs' templates look like, the most telling first. Each pattern is that program's
 * own syntax, as its documentation gives it.
 */
export const foreignPrograms: readonly ForeignProgram[] = [
  {
    name: 'Jinja (docxtpl, docassemble)',
    pattern: /\{%[^{}]*%\}|\{#[^{}#]*#\}|\{\{[^{}]*(?:\||\(|\bif\b|\bfor\b)[^{}]*\}\}/u,
  },
  {
    name: 'easy-template-x',
    pattern: /\{\{?\s*(?:>>|<<)[^{}]*\}?\}/u,
  },
  {
    name: 'Handlebars or Mustache',
    pattern: /\{\{(?:#(?:if|each|unless|with)\b|else\b|[>&!]|\{)[^{}]*\}\}/u,
  },
  {
    name: 'poi-tl',
    pattern: /\{\{\s*[?@+*][^{}]*\}\}/u,
  },
  {
    name: 'Velocity',
    pattern:
      /#(?:foreach|if|elseif|set|macro|parse)\s*\(|#(?:end|else)\b|\$!?\{?[a-z_]\w*(?:\.\w+)+\}?/iu,
  },
  {
    name: 'FreeMarker',
    pattern: /(?:\[|<\/?)#(?:list|if|else|elseif|assign|include|macro)\b/u,
  },
  {
    name: 'a program that fills in ${…}, such as docx-stamper or XDocReport',
    pattern: /\$!?\{[^{}]*\}/u,
  },
  { name: 'ASP, ERB or EJS', pattern: /<%[^%]*%>/u },
  { name: 'PHP', pattern: /<\?(?:php|=)/u },
  { name: 'docx-templates, which runs JavaScript', pattern: /\+\+\+.+?\+\+\+/u },
  { name: 'Aspose or Docmosis', pattern: /<<[^<>\s](?:[^<>]*[^<>\s])?>>/u },
  { name: 'a program that fills in [[…]]', pattern: /\[\[[^[\]]+\]\]/u },
  { name: 'a program that fills in $(…)', pattern: /\$\([^()]+\)/u },
  { name: 'a program that fills in %…%', pattern: /%[\p{L}_][\p{L}\p{N}_.-]*%/u },
  { name: 'a program that fills in #…#', pattern: /#[A-Z_][A-Z0-9_]{2,}#/u },
  { name: 'a program that fills in @…@', pattern: /@@?[A-Z_][A-Z0-9_]{2,}@/u },
  { name: 'a program that fills in {{…}}', pattern: /\{\{[^{}]*\}\}/u, isPlain: true },
  { name: 'docxtemplater with raw XML or pictures', pattern: /\{[@%][^{}%]*\}/u },
]

/** The comments by which docx-stamper steers what is shown and repeated. */
export const commentCommands =
  /^\s*(?:display(?:Paragraph|Table|TableRow|DocPart|Words?)If|repeat\w*|replaceWith|replaceWordWith|resolve\w*)\s*\(/u

/** Says in which foreign way the inside of brackets is written; null if it is a plain name. */
export const describeExpression = (content: string): string | null => {
  if (content === '' || isTagName(content) || content === '.') return null
  if (/^[cd]\./u.test(content)) return 'Carbone'
  if (content.includes('|')) return 'a program with filters, such as Angular expressions or Jinja'
  if (/[()[\]=+*<>?:]/u.test(content)) return 'a program that works out expressions'
  if (/[\p{L}\p{N}_]\.[\p{L}\p{N}_]/u.test(content)) return 'a program with nested names (a.b)'
  return 'another program'
}
