import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import JSZip from 'jszip'
import { readDocument } from '@electron/importers/readers/readDocument'
import type { SourceDocument } from '@shared/model/reading/sourceDocument'
import { expectOk } from '../../store/temporaryWorkspace'

const run = promisify(execFile)

export const encodeText = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads a document, and expects success. */
export const readIntact = async (
  bytes: Uint8Array | string,
  fileName: string,
): Promise<SourceDocument> =>
  expectOk(await readDocument(typeof bytes === 'string' ? encodeText(bytes) : bytes, fileName))

/** Lists the blocks in short: `heading 2: Your profile`, `row: Start | May`. */
export const listShort = ({ blocks }: SourceDocument): string[] =>
  blocks.map(({ kind, level, text, cells }) => {
    switch (kind) {
      case 'heading':
      case 'listItem':
        return `${kind} ${level}: ${text}`
      case 'tableRow':
        return `row: ${cells.join(' | ')}`
      case 'keyValue':
        return `fact: ${cells.join(' = ')}`
      case 'paragraph':
        return `text: ${text}`
    }
  })

/** Converts a document with LibreOffice, which recognises its kind by the name. */
export const convertDocument = async (
  bytes: Uint8Array | string,
  fileName: string,
  format: string,
): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-convert-'))
  try {
    const path = join(folder, fileName)
    await writeFile(path, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path])
    const [extension = format] = format.split(':')
    return await readFile(path.replace(/\.\w+$/u, `.${extension}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

/** Builds a Word file from these parts; `document` is the content of its body. */
export const buildDocx = async (
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', contentTypes)
  zip.file('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
  for (const [path, content] of Object.entries(parts)) zip.file(path, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Builds a paragraph of a Word file with these runs. */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`

export const textRun = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
