import type { TemplateProblem } from '@shared/model/writing/templateCheck'
import { createFileProblem } from '@shared/domain/wordTemplates/createProblem'
import {
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

/** Relations to something outside that Word would fetch, or run, by itself. */
const fetched = new Set([
  'image',
  'oleObject',
  'frame',
  'subDocument',
  'aFChunk',
  'externalLink',
  'video',
  'audio',
  'font',
  'package',
  'control',
])

const isRemote = (target: string): boolean =>
  /^(?:https?|ftp):|^\\\\|^file:\/\/(?:[^/]|\/\/)|^\/\//iu.test(target)

const isSafeLink = (target: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:/iu.test(target) || /^(?:https?|mailto|tel|sms|ftp|news):/iu.test(target)

const describeRelation = ({ type, target, isExternal }: PartRelation): string | null => {
  if (type === 'aFChunk') return 'It contains a document within the document.'
  if (!isExternal) return null
  if (type === 'attachedTemplate')
    return isRemote(target) ? 'It fetches another template from elsewhere.' : null
  if (type === 'mailMergeSource' || type === 'mailMergeHeaderSource') return null
  if (type === 'hyperlink')
    return isSafeLink(target) || /^file:/iu.test(target)
      ? null
      : 'It contains a link that runs something.'
  return fetched.has(type) ? 'It fetches a picture or document from elsewhere.' : null
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
