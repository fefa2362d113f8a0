const decodeText = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{1,4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)))

const addToLast = (text: string, offset: number): string =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset)

const listSections = (cmap: string, kind: string): string[] =>
  [...cmap.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'gu'))].map(
    ([, section = '']) => section.replace(/\s+/gu, ' '),
  )

const hex = '<\\s*([\\da-fA-F]+)\\s*>'
const character = new RegExp(`${hex} ?${hex}`, 'gu')
const range = new RegExp(`${hex} ?${hex} ?(?:${hex}|\\[([^\\]]*)\\])`, 'gu')

/** Reads a ToUnicode CMap: the text of each code. */
export const readToUnicode = (cmap: string): Map<number, string> => {
  const texts = new Map<number, string>()
  for (const section of listSections(cmap, 'bfchar'))
    for (const [, code = '', text = ''] of section.matchAll(character))
      texts.set(Number.parseInt(code, 16), decodeText(text))
  for (const section of listSections(cmap, 'bfrange'))
    for (const [, first = '', last = '', text, list] of section.matchAll(range)) {
      const start = Number.parseInt(first, 16)
      const listed = list?.match(/[\da-fA-F]+/gu)
      for (let code = start; code <= Number.parseInt(last, 16); code += 1)
        texts.set(
          code,
          listed === undefined || listed === null
            ? addToLast(decodeText(text ?? ''), code - start)
            : decodeText(listed[code - start] ?? ''),
        )
    }
  return texts
}

const encode = (text: string): string =>
  Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')

/** The most entries that a section may have. */
const sectionLength = 100

/** Writes a ToUnicode CMap for codes of `codeBytes` bytes. */
export const writeToUnicode = (texts: ReadonlyMap<number, string>, codeBytes: 1 | 2): string => {
  const digits = codeBytes * 2
  const entries = [...texts].sort(([a], [b]) => a - b)
  const sections = Array.from({ length: Math.ceil(entries.length / sectionLength) }, (_, index) => {
    const section = entries.slice(index * sectionLength, (index + 1) * sectionLength)
    return [
      `${section.length} beginbfchar`,
      ...section.map(
        ([code, text]) => `<${code.toString(16).padStart(digits, '0')}> <${encode(text)}>`,
      ),
      'endbfchar',
    ].join('\n')
  })
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    `<${'0'.repeat(digits)}> <${'f'.repeat(digits)}>`,
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n')
}
