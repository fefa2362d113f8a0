import { PDFDict, PDFName, PDFString, type PDFRawStream } from 'pdf-lib'
import { requireStream } from '../../helpers/pdfUa/file/values'
import type { OpenPdf } from './brokenPdf'

export const name = (text: string): PDFName => PDFName.of(text)

const getMetadata = ({ catalog }: OpenPdf): PDFRawStream => requireStream(catalog, 'Metadata')

export const rewriteMetadata =
  (from: string | RegExp, to: string | ((found: string) => string)) =>
  (file: OpenPdf): void =>
    file.rewrite(getMetadata(file), (xmp) =>
      xmp.replace(from, typeof to === 'string' ? () => to : to),
    )

export const setType =
  (from: string, to: string) =>
  (file: OpenPdf): void =>
    file.first(from).set(name('S'), name(to))

export const addTo =
  (parent: string, ...kids: string[]) =>
  (file: OpenPdf): void => {
    const element = file.first(parent)
    file.append(element, ...kids.map((kid) => file.make(kid, element)))
  }

export const withoutLanguage =
  (change: (file: OpenPdf) => void) =>
  (file: OpenPdf): void => {
    file.catalog.delete(name('Lang'))
    for (const element of file.find('Document')) element.delete(name('Lang'))
    change(file)
  }

export const setText =
  (type: string, key: string) =>
  (file: OpenPdf): void =>
    file.first(type).set(name(key), PDFString.of('words'))

export const addAnnotation =
  (subtype: string, entries: Record<string, string> = {}) =>
  ({ pdf }: OpenPdf): void => {
    const { node } = pdf.getPage(0)
    const annotation = pdf.context.obj({ Type: 'Annot', Subtype: subtype, Rect: [10, 10, 90, 90] })
    for (const [key, value] of Object.entries(entries))
      annotation.set(name(key), PDFString.of(value))
    node.addAnnot(pdf.context.register(annotation))
  }

export const getLink = ({ pdf }: OpenPdf): PDFDict => {
  const annotations = pdf
    .getPages()
    .flatMap(({ node }) => node.Annots()?.asArray() ?? [])
    .map((ref) => pdf.context.lookup(ref, PDFDict))
  const [link] = annotations
  if (link === undefined) throw new Error('There is no link.')
  return link
}

const getFont = ({ listDicts }: OpenPdf, subtype: string): PDFDict => {
  const font = listDicts('Font').find((dict) => dict.get(name('Subtype')) === name(subtype))
  if (font === undefined) throw new Error(`There is no ${subtype}.`)
  return font
}

export const changeFont =
  (subtype: string, change: (font: PDFDict, file: OpenPdf) => void) =>
  (file: OpenPdf): void =>
    change(getFont(file, subtype), file)

export const register = ({ pdf }: OpenPdf, dict: Record<string, string>): PDFDict => {
  const made = pdf.context.obj(dict)
  pdf.context.register(made)
  return made
}

export const addAttribute =
  (type: string, key: string, value: number) =>
  (file: OpenPdf): void =>
    file.first(type).set(name('A'), file.pdf.context.obj([{ O: 'Table', [key]: value }]))

export const firstText = /<[\da-f]+> Tj/u
