import JSZip from 'jszip'

/** One paragraph of a Word file, as far as these tests look. */
export interface DocxParagraph {
  style: string
  text: string
  /** The list that it belongs to; empty for none. */
  list: string
  /** Its direction where it is set by hand; null where the style decides. */
  direction: 'ltr' | 'rtl' | null
}

const matchFirst = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const readDirection = (content: string): DocxParagraph['direction'] => {
  const value = /<w:bidi(?: w:val="([^"]*)")?\/>/u.exec(content)
  if (value === null) return null
  return value[1] === undefined || value[1] === 'true' ? 'rtl' : 'ltr'
}

/** The parts of a Word file as XML, by their paths. */
export const readDocxParts = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const zip = await JSZip.loadAsync(bytes)
  const files = Object.values(zip.files).filter(({ name }) => /\.(?:xml|rels)$/u.test(name))
  const parts = files.map(async (file) => [file.name, await file.async('string')] as const)
  return Object.fromEntries(await Promise.all(parts))
}

/** Rewrites parts of a Word file, each as a person would who edits the XML. */
export const editDocxParts = async (
  bytes: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(bytes)
  for (const [path, edit] of Object.entries(edits)) {
    const before = (await zip.file(path)?.async('string')) ?? ''
    const after = edit(before)
    if (after === before) throw new Error(`Nothing in ${path} was changed.`)
    zip.file(path, after)
  }
  return zip.generateAsync({ type: 'uint8array' })
}

export const listParagraphs = (xml: string): DocxParagraph[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gsu)].map(([, content = '']) => ({
    style: matchFirst(content, /<w:pStyle w:val="([^"]*)"/u),
    text: unescapeXml(
      [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    ),
    list: matchFirst(content, /<w:numId w:val="([^"]*)"/u),
    direction: readDirection(content),
  }))
