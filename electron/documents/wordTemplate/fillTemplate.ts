import Docxtemplater, { type DXT } from 'docxtemplater'
import PizZip from 'pizzip'
import { SaxesParser } from 'saxes'
import { z } from 'zod'
import { createTrialData } from '@shared/domain/wordTemplates/trialData'
import { listAsText } from '@shared/domain/wordTemplates/writeTags'
import type { CheckedPart, CheckedTemplate } from './checkTemplate'
import { mendRepeats } from './mendRepeats'
import type { ReadTemplate } from './readTemplate'
import { inwardBrackets, rewritePart } from './rewritePart'
import { contentTypesPath, decodePart, type TemplateFiles } from './templateParts'

/** The library can't fill a template in which the check found nothing wrong, such as a list that begins in one table and ends in another. */
export class UnfillableTemplate extends Error {}

const itemSchema = z.record(z.string(), z.unknown())

const isItem = (scope: unknown): scope is Record<string, unknown> =>
  itemSchema.safeParse(scope).success && !Array.isArray(scope)

const joinLines = (value: unknown): string => {
  const items = z.array(z.object({ text: z.string() })).safeParse(value)
  return items.success ? items.data.map(({ text }) => text).join('\n') : ''
}

/** Looks a name up in one scope; undefined sends the library to the scope around it. */
const lookUp = (scope: unknown, name: string): unknown => {
  if (!isItem(scope)) return undefined
  if (!name.startsWith(listAsText)) return Object.hasOwn(scope, name) ? scope[name] : undefined
  const list = name.slice(listAsText.length)
  return Object.hasOwn(scope, list) ? joinLines(scope[list]) : undefined
}

const createLibrary = (zip: PizZip, counter: TagCounter): Docxtemplater<PizZip> =>
  new Docxtemplater(zip, {
    delimiters: inwardBrackets,
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    errorLogging: false,
    modules: [counter],
    parser: (name) => ({ get: (scope: unknown) => lookUp(scope, name) }),
    nullGetter: (): never => {
      throw new UnfillableTemplate('a placeholder without a value')
    },
  })

/** A template gives a document, not another template. */
const makeDocumentType = (contentTypes: string): string =>
  contentTypes.replace(
    /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml/giu,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  )

const createZip = (files: TemplateFiles, rewritten: ReadonlyMap<string, string>): PizZip => {
  const zip = new PizZip()
  const types = files.get(contentTypesPath)
  if (types) zip.file(contentTypesPath, makeDocumentType(decodePart(types)))
  for (const [path, bytes] of files) {
    if (path === contentTypesPath || path.endsWith('/')) continue
    zip.file(path, rewritten.get(path) ?? bytes)
  }
  return zip
}

const countTags = (text: string): number => text.split(inwardBrackets.start).length - 1

const tokenSchema = z.object({ type: z.literal('delimiter'), position: z.literal('start') })

/** Counts the placeholders that the library finds: none may stay behind unfilled. */
class TagCounter implements DXT.Module {
  readonly name = 'TagCounter'
  found = 0

  preparse(tokens: unknown): void {
    const list = z.array(z.unknown()).safeParse(tokens)
    this.found += (list.data ?? []).filter((token) => tokenSchema.safeParse(token).success).length
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const isWellFormed = (xml: string): boolean => {
  try {
    new SaxesParser().write(xml).close()
    return true
  } catch {
    return false
  }
}

/** Rewrites and compiles what goes out of a template; throws `UnfillableTemplate` if the library doesn't take it as it was read. */
const compile = (
  { goingOut }: ReadTemplate,
  parts: readonly CheckedPart[],
): Docxtemplater<PizZip> => {
  const rewritten = new Map(parts.map((part) => [part.part.path, rewritePart(part)]))
  const counter = new TagCounter()
  let library: Docxtemplater<PizZip>
  try {
    library = createLibrary(createZip(goingOut, rewritten), counter)
  } catch (error) {
    throw new UnfillableTemplate(describe(error))
  }
  const written = [...rewritten.values()].reduce((count, xml) => count + countTags(xml), 0)
  if (counter.found !== written) throw new UnfillableTemplate('not all placeholders were found')
  return library
}

/**
 * Fills a checked template without problems and returns the files of the document. Everything but
 * the placeholders stays as it is. Throws `UnfillableTemplate` where that would make a damaged file.
 */
export const fillTemplate = (
  template: ReadTemplate,
  { parts }: CheckedTemplate,
  data: Readonly<Record<string, unknown>>,
): PizZip => {
  const library = compile(template, parts)
  try {
    library.render(data)
  } catch (error) {
    throw new UnfillableTemplate(describe(error))
  }
  const zip = library.getZip()
  for (const { part } of parts) {
    const filled = zip.file(part.path)?.asText()
    if (filled === undefined) continue
    if (!isWellFormed(filled)) throw new UnfillableTemplate(`the markup of ${part.path}`)
    zip.file(part.path, mendRepeats(filled))
  }
  return zip
}

/** Throws `UnfillableTemplate` if a template without problems can't be filled all the same, tried with everything known and with nothing. */
export const tryTemplate = (template: ReadTemplate, check: CheckedTemplate): void => {
  for (const data of [createTrialData(true), createTrialData(false)])
    fillTemplate(template, check, data)
}
