import type { TemplatePlace } from '@shared/model/writing/templateCheck'
import { cleanPackage } from './package/cleanPackage'
import { freePart } from './package/freePart'
import { scanPart, type ScannedPart } from './scanPart'
import { decodePart, readContentTypes, type TemplateFiles } from './templateParts'

/** A part of a template that people read. */
export interface TemplatePart {
  path: string
  xml: string
  place: TemplatePlace
  /** Whether the filling library reaches it. */
  isFillable: boolean
  scanned: ScannedPart
}

/** A template, read once for checking and filling. */
export interface ReadTemplate {
  files: TemplateFiles
  /** What of them goes out with a document made from it. */
  goingOut: TemplateFiles
  parts: TemplatePart[]
  /** Its main part; undefined if the file is no Word document. */
  body: TemplatePart | undefined
}

/** By the end of the content type (ECMA-376 part 1, 11.3). */
const readableTypes: readonly [RegExp, TemplatePlace, boolean][] = [
  [/(?:document|template)\.main\+xml$/iu, 'body', true],
  [/wordprocessingml\.header\+xml$/iu, 'header', true],
  [/wordprocessingml\.footer\+xml$/iu, 'footer', true],
  [/wordprocessingml\.footnotes\+xml$/iu, 'footnote', true],
  [/wordprocessingml\.endnotes\+xml$/iu, 'endnote', false],
  [/wordprocessingml\.comments\+xml$/iu, 'comment', true],
  [/drawingml\.(?:chart|diagramData)\+xml$|diagramDrawing\+xml$/iu, 'diagram', false],
]

/**
 * Reads the parts of an unpacked Word template. Throws `DamagedTemplate` for one whose markup is not
 * well formed.
 */
export const readTemplate = (files: TemplateFiles): ReadTemplate => {
  const goingOut = cleanPackage(files)
  const parts: TemplatePart[] = []
  for (const [path, type] of readContentTypes(goingOut)) {
    const known = readableTypes.find(([pattern]) => pattern.test(type))
    const bytes = goingOut.get(path)
    if (known === undefined || bytes === undefined) continue
    const [, place, isFillable] = known
    const xml = freePart(decodePart(bytes))
    parts.push({ path, xml, place, isFillable, scanned: scanPart(xml, place, path) })
  }
  return { files, goingOut, parts, body: parts.find(({ place }) => place === 'body') }
}
