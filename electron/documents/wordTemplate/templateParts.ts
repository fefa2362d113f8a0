import { posix } from 'node:path'
import { SaxesParser } from 'saxes'

/** The unpacked files of a Word template, by their paths, in their order. */
export type TemplateFiles = ReadonlyMap<string, Uint8Array>

/** One element of a small part, by its name without prefix. */
export interface PlainElement {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** A template that Word would call damaged; `part` is the file in it that can't be read. */
export class DamagedTemplate extends Error {
  constructor(readonly part: string) {
    super(`${part} is damaged`)
  }
}

export const contentTypesPath = '[Content_Types].xml'

/** Where the package says what its document is. */
export const rootRelations = '_rels/.rels'

/** Removes the prefix of a name: programs choose those of their namespaces freely. */
export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

/** What a declaration says of the encoding. */
const declaredEncoding = /^(<\?xml\b[^>]*?\sencoding=["'])[^"']*/u

const decodeUtf16 = (bytes: Uint8Array, encoding: string): string =>
  // It is written again as UTF-8, and has to say so.
  new TextDecoder(encoding).decode(bytes).replace(declaredEncoding, '$1UTF-8')

/** Decodes a part of markup, which is UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.2), to be written as UTF-8. */
export const decodePart = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, 'utf-16be')
  return new TextDecoder().decode(bytes)
}

/** Resolves the escapes of an address; one with broken escapes stays as it is. */
export const decodeAddress = (address: string): string => {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Lists the elements of a part of markup; throws `DamagedTemplate` if it is not well formed. */
export const listElementsOf = (files: TemplateFiles, part: string): PlainElement[] => {
  const bytes = files.get(part)
  if (bytes === undefined) return []
  const elements: PlainElement[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name: withoutPrefix(name), attributes })
  })
  parser.on('doctype', () => {
    throw new DamagedTemplate(part)
  })
  parser.on('error', () => {
    throw new DamagedTemplate(part)
  })
  parser.write(decodePart(bytes)).close()
  return elements
}

/** The name of a part as names are compared: without regard to case and escapes (ECMA-376 part 2, 6.2.2.3). */
export const foldPartName = (name: string): string =>
  decodeAddress(name).replace(/^\//u, '').toLowerCase()

/** The content type of every part, by its path; a part that the file doesn't name has that of its ending. */
export const readContentTypes = (files: TemplateFiles): Map<string, string> => {
  const elements = listElementsOf(files, contentTypesPath)
  const byEnding = new Map<string, string>()
  const byPart = new Map<string, string>()
  for (const { name, attributes } of elements) {
    const type = attributes['ContentType'] ?? ''
    if (name === 'Default') byEnding.set((attributes['Extension'] ?? '').toLowerCase(), type)
    if (name === 'Override') byPart.set(foldPartName(attributes['PartName'] ?? ''), type)
  }
  return new Map(
    [...files.keys()].map((path) => {
      const ending = posix.extname(path).slice(1).toLowerCase()
      return [path, byPart.get(foldPartName(path)) ?? byEnding.get(ending) ?? '']
    }),
  )
}

/** How one part of the file refers to another, or to something outside. */
export interface PartRelation {
  /** The part with the relation. */
  from: string
  id: string
  /** The last word of its type, such as `header` or `attachedTemplate`. */
  type: string
  target: string
  isExternal: boolean
}

/** Whether it is an address outside of the package, whatever the relation says of it. */
export const isAddressOutside = (target: string): boolean =>
  /^\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/iu.test(target)

/** Lists all relations of all parts. */
export const listRelations = (files: TemplateFiles): PartRelation[] =>
  [...files.keys()]
    .filter((path) => /(?:^|\/)_rels\/[^/]*\.rels$/iu.test(path))
    .flatMap((path) =>
      listElementsOf(files, path)
        .filter(({ name }) => name === 'Relationship')
        .map(({ attributes }) => ({
          from: posix.join(
            posix.dirname(posix.dirname(path)),
            posix.basename(path).replace(/\.rels$/iu, ''),
          ),
          id: attributes['Id'] ?? '',
          type: posix.basename(attributes['Type'] ?? ''),
          target: attributes['Target'] ?? '',
          isExternal:
            (attributes['TargetMode'] ?? '').trim().toLowerCase() === 'external' ||
            isAddressOutside(attributes['Target'] ?? ''),
        })),
    )

/** Whether it is a relation of the package itself, not of a part of it. */
export const isOfPackage = ({ from }: PartRelation): boolean => from === '.'
