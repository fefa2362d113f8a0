const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

const readCodePoint = (digits: string, base: 10 | 16, whole: string): string => {
  const code = Number.parseInt(digits, base)
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return readCodePoint(decimal, 10, whole)
      if (hex !== undefined) return readCodePoint(hex, 16, whole)
      return entities[name ?? ''] ?? whole
    },
  )

const lineBreakTag = /<br\s{0,3}\/?>/gi
const tag = /<\/?[a-zA-Z][a-zA-Z\d-]{0,20}(?:\s[^<>]{0,400})?\/?>/g
const comment = /<!--[^\n]{0,2000}?-->/g
const liquid = /\{%[^%\n]{0,300}%\}|\{\{[<%]?[^{}\n]{0,300}[>%]?\}\}/g
const attributes = /\{:?\s?[.#][^{}\n]{0,200}\}/g
const image = /!\[([^[\]\n]{0,300})\]\([^()\n]{0,500}\)/g
const link =
  /\[([^[\]\n]{1,500})\]\(\s{0,3}<?((?:[^()\s<>]|\([^()\s]{0,200}\)){0,800})>?(?:\s+"[^"\n]{0,200}")?\s{0,3}\)(?:\{[^{}\n]{0,80}\})?/g
/** The second brackets hold a name such as `1` or `our-shop`; words there are words of the text. */
const referenceLink = /\[([^[\]\n]{1,300})\]\[[\p{Ll}\d_:./-]{0,100}\]/gu
const autoLink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,500})>/g
const strong = /(\*\*|__)(?=\S)([^\n]{1,2000}?)(?<=\S)\1/g
const emphasis =
  /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu
const code = /(`{1,3})([^`\n]{1,500})\1/g
const escape = /\\([\\`*_{}[\]()#+\-.!|<>~"'&:/@])/g

/** Keeps the address behind a link unless the words of the link already say it. */
const showLink = (words: string, address: string): string => {
  const plain = words.trim()
  const shown = address.replace(/^mailto:/i, '')
  const says = plain.toLowerCase().includes(
    shown
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .toLowerCase(),
  )
  return /^(?:https?:|mailto:)/i.test(address) && !says ? `${plain} (${shown})` : plain
}

/** Lines this long are rare, and markup in them is not worth the time to look for it. */
const longestMarkedLine = 20_000

/** Strips a line of Markdown of its markup: emphasis, links, tags of HTML, Liquid and Hugo, escapes, entities. */
export const stripInlineMarkup = (line: string): string => {
  if (line.length > longestMarkedLine) return line.trim()
  if (!/[*_`<>[\]{}\\&!]/.test(line)) return line.trim()
  return decodeEntities(
    line
      .replace(comment, ' ')
      .replace(liquid, ' ')
      .replace(image, '$1')
      .replace(link, (_, words: string, address: string) => showLink(words, address))
      .replace(referenceLink, '$1')
      .replace(autoLink, '$1')
      .replace(lineBreakTag, ' ')
      .replace(tag, '')
      .replace(attributes, '')
      .replace(strong, '$2')
      .replace(strong, '$2')
      .replace(emphasis, '$2')
      .replace(code, '$2')
      .replace(escape, '$1'),
  ).trim()
}
