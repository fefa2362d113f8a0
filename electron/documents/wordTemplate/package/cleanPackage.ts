import { posix } from 'node:path'
import { escapeHtml } from '@shared/document/escapeHtml'
import {
  contentTypesPath,
  decodeAddress,
  decodePart,
  isOfPackage,
  listElementsOf,
  listRelations,
  readContentTypes,
  rootRelations,
  type PartRelation,
  type TemplateFiles,
} from '../templateParts'
import { readLocal, removeElements } from './markup'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Whether what a relation leads to belongs to the document as people see it. What the package says of
 * itself does not (properties, a thumbnail, labels, signatures), and neither does the data that
 * content controls were bound to.
 */
const isKept = (relation: PartRelation): boolean =>
  isOfPackage(relation) ? relation.type === 'officeDocument' : relation.type !== 'customXml'

/** The path that a relation leads to, in lower case: names of parts differ by more than their case (ECMA-376 part 2, 6.2.2.3). */
const resolveTarget = ({ from, target }: PartRelation): string => {
  const path = decodeAddress(target.replace(/#.*$/u, ''))
  return (
    path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  ).toLowerCase()
}

const nameRelationsOf = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`).toLowerCase()

/** The paths, in lower case, of all that the document is made of: what it refers to, and what that refers to. */
const findReachable = (files: TemplateFiles): Set<string> => {
  const relations = listRelations(files).filter(
    (relation) => !relation.isExternal && isKept(relation),
  )
  const reached = new Set<string>()
  const next = [
    ...relations.filter(isOfPackage).map(resolveTarget),
    ...[...readContentTypes(files)]
      .filter(([, type]) => /(?:document|template)\.main\+xml$/iu.test(type))
      .map(([path]) => path.toLowerCase()),
  ]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    next.push(
      ...relations
        .filter((relation) => !isOfPackage(relation) && relation.from.toLowerCase() === path)
        .map(resolveTarget),
    )
  }
  return reached
}

const writeElement = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}/>`

const writeContentTypes = (files: TemplateFiles, isGoingOut: (path: string) => boolean): string => {
  const kept = listElementsOf(files, contentTypesPath).filter(
    ({ name, attributes }) =>
      name === 'Default' ||
      (name === 'Override' && isGoingOut((attributes['PartName'] ?? '').replace(/^\//u, ''))),
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${kept
    .map(({ name, attributes }) => writeElement(name, attributes))
    .join('')}</Types>`
}

const writeRootRelations = (files: TemplateFiles): string => {
  const kept = listElementsOf(files, rootRelations).filter(
    ({ name, attributes }) =>
      name === 'Relationship' && posix.basename(attributes['Type'] ?? '') === 'officeDocument',
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kept
    .map(({ name, attributes }) => writeElement(name, attributes))
    .join('')}</Relationships>`
}

/** The source of a mail merge and the variables of a document are never seen. */
const unseenSettings = new Set(['mailMerge', 'docVars'])

/** What goes out of one part; the same bytes if all of it does. */
const cleanPart = (path: string, type: string, bytes: Uint8Array): Uint8Array => {
  const isRelations = /\.rels$/iu.test(path)
  const isSettings = /wordprocessingml\.settings\+xml$/iu.test(type)
  if (!isRelations && !isSettings) return bytes
  const xml = decodePart(bytes)
  const cleaned = removeElements(xml, (element) =>
    isRelations
      ? element.name === 'Relationship' &&
        posix.basename(readLocal(element, 'Type')) === 'customXml'
      : unseenSettings.has(element.name),
  )
  return cleaned === xml ? bytes : new TextEncoder().encode(cleaned)
}

/**
 * Reduces the files of a template to those that a document made from it consists of. The properties
 * of the file, custom ones too, what a mail merge left, the data behind content controls, and parts
 * that nothing refers to stay behind: nobody sees them, and they tell who wrote it for whom.
 */
export const cleanPackage = (files: TemplateFiles): TemplateFiles => {
  const reached = findReachable(files)
  const relations = new Set([...reached].map(nameRelationsOf))
  const isGoingOut = (path: string): boolean =>
    reached.has(path.toLowerCase()) || relations.has(path.toLowerCase())
  const types = readContentTypes(files)
  const encoder = new TextEncoder()
  const cleaned = new Map<string, Uint8Array>([
    [contentTypesPath, encoder.encode(writeContentTypes(files, isGoingOut))],
    [rootRelations, encoder.encode(writeRootRelations(files))],
  ])
  for (const [path, bytes] of files)
    if (isGoingOut(path)) cleaned.set(path, cleanPart(path, types.get(path) ?? '', bytes))
  return cleaned
}
