import type PizZip from 'pizzip'
import { contentTypesPath, rootRelations } from '../templateParts'

/** A part that the package itself refers to. */
export interface PackagePart {
  path: string
  /** Its content type. */
  type: string
  /** The type of the relation to it. */
  relation: string
  /** The id of that relation. */
  id: string
  content: string
}

/** Adds a part to a package that `cleanPackage` has reduced, and so has none of this kind. */
export const addPackagePart = (
  zip: PizZip,
  { path, type, relation, id, content }: PackagePart,
): void => {
  const edit = (edited: string, end: string, added: string): void => {
    const xml = zip.file(edited)?.asText() ?? ''
    zip.file(
      edited,
      xml.replace(end, () => added + end),
    )
  }
  zip.file(path, content)
  edit(contentTypesPath, '</Types>', `<Override PartName="/${path}" ContentType="${type}"/>`)
  edit(
    rootRelations,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${relation}" Target="${path}"/>`,
  )
}
