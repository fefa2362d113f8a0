import JSZip from 'jszip'

/** One paragraph of a Word file, as far as these tests look. */
export interface DocxParagraph {
  style: string
  text: string
  /** The list that it belongs to; empty for none. */
  list: string
  rightToLeft: boolean
}

const matchFirst = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The parts of a Word file as XML, by their paths. */
export const readDocxParts = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const zip = await JSZip.loadAsync(bytes)
  const files = Object.values(zip.files).filter(({ name }) => /\.(?:xml|rels)$/u.test(name))
  const parts = files.map(async (file) => [file.name, await file.async('string')] as const)
  return Object.fromEntries(await Promise.all(parts))
}

export const listParagraphs = (xml: string): DocxParagraph[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu)].map(([, content = '']) => ({
    style: matchFirst(content, /<w:pStyle w:val="([^"]*)"/u),
    text: unescapeXml(
      [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    ),
    list: matchFirst(content, /<w:numId w:val="([^"]*)"/u),
    rightToLeft: /<w:bidi\/>/u.test(content),
  }))
