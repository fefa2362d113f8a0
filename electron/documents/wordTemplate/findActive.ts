import type { TemplateProblem } from '@shared/model/writing/templateCheck'
import { createFileProblem } from '@shared/domain/wordTemplates/createProblem'
import {
  isAddressOutside,
  listRelations,
  readContentTypes,
  type PartRelation,
  type TemplateFiles,
} from './templateParts'

/** Content types that only files with code have. */
const codeType =
  /macroEnabled|vbaProject|vbaData|activeX|oleObject|webextension|customUI|keyMapCustomizations/iu

const codePath =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|customUI(?:14)?\/|activeX\/|webextensions\/|embeddings\/[^/]*\.bin$)/iu

const whatRuns = (path: string, type: string): string => {
  if (/vba|macro|customUI|keyMap/iu.test(`${path} ${type}`)) return 'macros'
  if (/activeX/iu.test(`${path} ${type}`)) return 'ActiveX controls'
  if (/webextension/iu.test(`${path} ${type}`)) return 'an add-in that opens with it'
  return 'embedded objects of other programs'
}

/** Addresses that a reader may open by a click. */
const isSafeLink = (target: string): boolean =>
  /^(?:https?|mailto|tel|sms|ftp|news):/iu.test(target) ||
  isOnThisComputer(target) ||
  !isAddressOutside(target)

/**
 * A file on a drive or in a folder of the computer itself, not on another one in the network. Slashes
 * may be written as escapes, which some programs resolve and others don’t.
 */
const isOnThisComputer = (target: string): boolean => {
  const plain = target.replace(/%2f/giu, '/').replace(/%5c/giu, '\\')
  return (
    /^file:\/\/(?:localhost)?\/(?:[a-z]:[\\/]|[^\\/])/iu.test(plain) || /^[a-z]:[\\/]/iu.test(plain)
  )
}

const removed = new Set(['attachedTemplate', 'mailMergeSource', 'mailMergeHeaderSource'])

/**
 * What a relation to something outside would do; null for links that are safe to click, and for what
 * stays behind in any case and would be found on the computer itself.
 */
const describeRelation = ({ type, target, isExternal }: PartRelation): string | null => {
  if (type === 'aFChunk') return 'It contains a document within the document.'
  if (!isExternal) return null
  if (type === 'hyperlink')
    return isSafeLink(target) ? null : 'It contains a link that runs something.'
  if (removed.has(type) && isOnThisComputer(target)) return null
  return type === 'attachedTemplate'
    ? 'It fetches another template from elsewhere.'
    : 'It fetches a picture or document from elsewhere.'
}

const refuse = (reason: string): TemplateProblem =>
  createFileProblem(
    'code',
    `${reason} Rolebench fills no files that run code or fetch something when they are opened. Take it out in Word and save it as .docx.`,
  )

/** Finds what in a template runs code or fetches something: macros, controls, objects, remote templates and pictures. */
export const findActive = (files: TemplateFiles): TemplateProblem[] => {
  const parts = [...readContentTypes(files)]
    .filter(([path, type]) => codeType.test(type) || codePath.test(path))
    .map(([path, type]) => `It contains ${whatRuns(path, type)}.`)
  const relations = listRelations(files).flatMap((relation) => describeRelation(relation) ?? [])
  return [...new Set([...parts, ...relations])].map(refuse)
}
