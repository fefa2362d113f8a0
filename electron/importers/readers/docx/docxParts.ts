import { posix } from 'node:path'
import type { DocumentPackage } from '../packaged/openPackage'
import { listElements, parseXml, type XmlElement } from '../packaged/parseXml'

/** How one part of a Word file refers to another, or to something outside. */
export interface Relationship {
  /** The last word of its type, such as `header` or `attachedTemplate`. */
  type: string
  /** The path of a part, or an address. */
  target: string
  isExternal: boolean
}

/** Returns where a part keeps its relationships, according to the Open Packaging Conventions. */
const relationshipsPath = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** Parses the part; undefined if there is none. */
export const readXmlPart = async (
  files: DocumentPackage,
  name: string | undefined,
): Promise<XmlElement | undefined> => {
  const bytes = name === undefined ? null : await files.read(name)
  return bytes === null ? undefined : parseXml(bytes)
}

/** Lists what a part refers to; the package itself for an empty name. */
export const readRelationships = async (
  files: DocumentPackage,
  part: string,
): Promise<Relationship[]> => {
  const folder = part === '' ? '' : posix.dirname(part)
  const root = await readXmlPart(files, part === '' ? '_rels/.rels' : relationshipsPath(part))
  return listElements(root, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? ''
    const isExternal = attributes['TargetMode'] === 'External'
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
    return {
      type: posix.basename(attributes['Type'] ?? ''),
      target: isExternal ? target : path,
      isExternal,
    }
  })
}
