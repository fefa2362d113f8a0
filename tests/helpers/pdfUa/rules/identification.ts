import type { PDFDict } from 'pdf-lib'
import { getDict, getEntry, getText, isTrue } from '../file/values'
import type { CheckedFile } from '../file/checkedFile'
import { requireOfEach, requireThat, type PdfUaRule } from '../rule'

const pdfUaNamespace = 'http://www.aiim.org/pdfua/ns/id/'
const titleNamespace = 'http://purl.org/dc/elements/1.1/'

const findPrefix = (xmp: string, namespace: string): string | undefined =>
  [...xmp.matchAll(/xmlns:([\w-]+)="([^"]*)"/gu)].find(([, , uri]) => uri === namespace)?.[1]

/** The value of a property, written as an element or as an attribute. */
const readProperty = (
  { xmp = '' }: CheckedFile,
  namespace: string,
  name: string,
): string | undefined => {
  const prefix = findPrefix(xmp, namespace)
  if (prefix === undefined) return undefined
  const element = new RegExp(`<${prefix}:${name}>([\\s\\S]*?)</${prefix}:${name}>`, 'u').exec(xmp)
  const attribute = new RegExp(`\\s${prefix}:${name}="([^"]*)"`, 'u').exec(xmp)
  return (element?.[1] ?? attribute?.[1])?.replace(/<[^>]*>/gu, '').trim()
}

const hasOwnPrefix =
  (name: string) =>
  (file: CheckedFile): boolean =>
    readProperty(file, pdfUaNamespace, name) === undefined ||
    findPrefix(file.xmp ?? '', pdfUaNamespace) === 'pdfuaid'

export const hasDocumentLanguage = ({ catalog }: CheckedFile): boolean =>
  getText(catalog, 'Lang') !== undefined

const listLanguages = ({ catalog, elements, pages }: CheckedFile): string[] => [
  ...[catalog, ...elements.map(({ dict }) => dict)].flatMap((dict) =>
    getEntry(dict, 'Lang') === undefined ? [] : [getText(dict, 'Lang') ?? ''],
  ),
  ...pages.flatMap(({ content }) =>
    content.marks.flatMap(({ mark }) => {
      const written = /\/Lang\s*\(([^)]*)\)/u.exec(mark.properties)?.[1]
      return written === undefined ? [] : [written]
    }),
  ),
]

/** Clauses 5 and 6, and what 7.1 and 7.2 ask of the file as a whole. */
export const identificationRules: readonly PdfUaRule[] = [
  requireThat(
    '5-1',
    'XMP does not say that the file is PDF/UA',
    (file) => readProperty(file, pdfUaNamespace, 'part') !== undefined,
  ),
  requireThat(
    '5-2',
    'pdfuaid:part is not 1',
    (file) => readProperty(file, pdfUaNamespace, 'part') === '1',
  ),
  requireThat('5-3', 'part has another prefix than pdfuaid', hasOwnPrefix('part')),
  requireThat('5-4', 'amd has another prefix than pdfuaid', hasOwnPrefix('amd')),
  requireThat('5-5', 'corr has another prefix than pdfuaid', hasOwnPrefix('corr')),
  requireThat('6.1-1', 'the file does not begin with %PDF-1.n', ({ bytes }) =>
    /^%PDF-1\.[0-7][\r\n]/u.test(Buffer.from(bytes.subarray(0, 9)).toString('latin1')),
  ),
  requireThat('6.2-1', 'MarkInfo does not say that the file is marked', ({ catalog }) =>
    isTrue(getDict(catalog, 'MarkInfo'), 'Marked'),
  ),
  requireThat(
    '7.1-4',
    'MarkInfo has suspects',
    ({ catalog }) => !isTrue(getDict(catalog, 'MarkInfo'), 'Suspects'),
  ),
  requireThat('7.1-8', 'the catalog has no metadata', ({ xmp }) => xmp !== undefined),
  requireThat(
    '7.1-9',
    'XMP has no dc:title',
    (file) => (readProperty(file, titleNamespace, 'title') ?? '') !== '',
  ),
  requireThat('7.1-10', 'viewers are not told to show the title', ({ catalog }) =>
    isTrue(getDict(catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
  ),
  requireThat(
    '7.1-11',
    'there is no structure tree',
    ({ structureRoot, roots }) => structureRoot !== undefined && roots.length > 0,
  ),
  requireThat(
    '7.2-2',
    'the language of the outline is unknown',
    (file) => getDict(file.catalog, 'Outlines') === undefined || hasDocumentLanguage(file),
  ),
  requireOfEach('7.2-29', listLanguages, (language) =>
    /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u.test(language) ? null : `“${language}” is no language`,
  ),
  requireThat(
    '7.2-33',
    'the language of the metadata is unknown',
    (file) => !(file.xmp ?? '').includes('"x-default"') || hasDocumentLanguage(file),
  ),
  requireThat(
    '7.2-34',
    'the language of text is unknown',
    (file) =>
      hasDocumentLanguage(file) ||
      file.elements.every(
        ({ contents, language }) => contents.length === 0 || language !== undefined,
      ),
  ),
  requireThat('7.10-1', 'a configuration of optional content has no name', ({ catalog }) =>
    listConfigurations(catalog).every((dict) => (getText(dict, 'Name') ?? '') !== ''),
  ),
  requireThat('7.10-2', 'a configuration of optional content has AS', ({ catalog }) =>
    listConfigurations(catalog).every((dict) => getEntry(dict, 'AS') === undefined),
  ),
]

function listConfigurations(catalog: PDFDict): PDFDict[] {
  const properties = getDict(catalog, 'OCProperties')
  const configuration = getDict(properties, 'D')
  return configuration === undefined ? [] : [configuration]
}
