import { extname } from 'node:path'
import type { ExportFormat } from '@shared/model/sentPosting'

export interface FileFilter {
  name: string
  extensions: string[]
}

const names: Record<ExportFormat, string> = {
  docx: 'Word document',
  pdf: 'PDF document',
  html: 'Web page',
  md: 'Markdown',
  txt: 'Plain text',
  json: 'JSON',
}

/** The filter of the save dialog for a format. */
export const filterFor = (format: ExportFormat): FileFilter => ({
  name: names[format],
  extensions: [format],
})

/** File types that postings can be imported from. */
export const postingFilters: FileFilter[] = [
  {
    name: 'Postings',
    extensions: [
      ...['docx', 'docm', 'dotx', 'odt', 'rtf', 'pdf', 'html', 'htm', 'eml', 'msg'],
      ...['txt', 'md', 'markdown', 'text'],
    ],
  },
  { name: 'All files', extensions: ['*'] },
]

/** File types that candidates can be imported from. */
export const cvFilters: FileFilter[] = [
  {
    name: 'CVs',
    extensions: [
      ...['pdf', 'docx', 'docm', 'dotx', 'odt', 'rtf', 'png', 'jpg', 'jpeg', 'eml', 'msg'],
      ...['html', 'htm', 'txt', 'md', 'markdown', 'text', 'json', 'vcf', 'xml', 'zip'],
      ...['csv', 'tsv', 'xlsx'],
    ],
  },
  { name: 'All files', extensions: ['*'] },
]

/** Lists of skills. */
export const skillFilters: FileFilter[] = [
  { name: 'Lists of skills', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  { name: 'All files', extensions: ['*'] },
]

/** Dictionaries, alone or as an extension of an office suite. */
export const dictionaryFilters: FileFilter[] = [
  { name: 'Dictionaries', extensions: ['aff', 'dic', 'oxt', 'zip', 'xpi'] },
  { name: 'All files', extensions: ['*'] },
]

/** Word files to be filled in. */
export const wordTemplateFilters: FileFilter[] = [
  { name: 'Word documents and templates', extensions: ['docx', 'dotx'] },
]

/** Backups of workspaces. */
export const backupFilters: FileFilter[] = [
  { name: 'Backups', extensions: ['zip'] },
  { name: 'All files', extensions: ['*'] },
]

/** Adds the format's extension, which some systems' dialogs leave out. */
export const withExtension = (path: string, format: ExportFormat): string =>
  extname(path).toLowerCase() === `.${format}` ? path : `${path}.${format}`
