import { posix } from 'node:path'
import { escapeHtml } from '@shared/document/escapeHtml'
import {
  contentTypesPath,
  decodePart,
  foldPartName,
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

/** What nobody sees: data of content controls, building blocks, the template of the template, sources of a mail merge. */
const unseenRelations = new Set([
  'customXml',
  'glossaryDocument',
  'attachedTemplate',
  'mailMergeSource',
  'mailMergeHeaderSource',
  'recipientData',
])

/**
 * Whether what a relation leads to belongs to the document as people see it. What the package says of
 * itself does not: properties, a thumbnail, labels, signatures.
 */
const isKept = (relation: PartRelation): boolean =>
  isOfPackage(relation) ? relation.type === 'officeDocument' : !unseenRelations.has(relation.type)

/** The name of the part that a relation leads to. */
const resolveTarget = ({ from, target }: PartRelation): string => {
  const path = target.replace(/#.*$/u, '')
  return foldPartName(path.startsWith('/') ? path : posix.join(posix.dirname(from), path))
}

const nameRelationsOf = (path: string): string =>
  foldPartName(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`))

/** The names of all parts that the document is made of: what it refers to, and what that refers to. */
const findReachable = (files: TemplateFiles): Set<string> => {
  const relations = listRelations(files).filter(
    (relation) => !relation.isExternal && isKept(relation),
  )
  const reached = new Set<string>()
  const next = [
    ...relations.filter(isOfPackage).map(resolveTarget),
    ...[...readContentTypes(files)]
      .filter(([, type]) => /(?:document|template)\.main\+xml$/iu.test(type))
      .map(([path]) => foldPartName(path)),
  ]
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    next.push(
      ...relations
        .filter((relation) => !isOfPackage(relation) && foldPartName(relation.from) === path)
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
      name === 'Default' || (name === 'Override' && isGoingOut(attributes['PartName'] ?? '')),
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

const unseenSettings = new Set(['attachedTemplate', 'mailMerge', 'docVars'])

/** What goes out of one part; the same bytes if all of it does. */
const cleanPart = (path: string, type: string, bytes: Uint8Array): Uint8Array => {
  const isRelations = /\.rels$/iu.test(path)
  const isSettings = /wordprocessingml\.settings\+xml$/iu.test(type)
  if (!isRelations && !isSettings) return bytes
  const xml = decodePart(bytes)
  const cleaned = removeElements(xml, (element) =>
    isRelations
      ? element.name === 'Relationship' &&
        unseenRelations.has(posix.basename(readLocal(element, 'Type')))
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
    reached.has(foldPartName(path)) || relations.has(foldPartName(path))
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
