import { createFileProblem } from '@shared/domain/wordTemplates/createProblem'
import type { TemplateProblemKind } from '@shared/model/writing/templateCheck'
import { checkTemplate, type CheckedTemplate } from '@electron/documents/wordTemplate/checkTemplate'
import { readTemplate, type ReadTemplate } from '@electron/documents/wordTemplate/readTemplate'
import {
  contentTypesPath,
  DamagedTemplate,
  foldPartName,
  rootRelations,
  type TemplateFiles,
} from '@electron/documents/wordTemplate/templateParts'
import { openPackage } from '@electron/importers/readers/packaged/openPackage'
import { hugeDocument, ReaderFault } from '@electron/importers/readers/readerFault'

/** A Word template and what its check found; it can be filled if there are no problems. */
export interface OpenedTemplate {
  /** Null for a file that can't be read. */
  template: ReadTemplate | null
  check: CheckedTemplate
}

const largestFile = 20 * 1024 * 1024

/** Of all files together, unpacked. */
const largestUnpacked = 100 * 1024 * 1024

const refuse = (kind: TemplateProblemKind, message: string): OpenedTemplate => ({
  template: null,
  check: {
    problems: [createFileProblem(kind, message)],
    placeholders: [],
    warnings: [],
    parts: [],
  },
})

/** The first bytes of a file of Word 97–2003, and of one with a password. */
const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Unpacks all files; throws `DamagedTemplate` where names differ in case or escapes only, since programs choose differently among such. */
const unpack = async (bytes: Uint8Array): Promise<TemplateFiles> => {
  const { names, read } = await openPackage(bytes)
  const files = new Map<string, Uint8Array>()
  const taken = new Set<string>()
  let size = 0
  for (const name of names) {
    if (name.endsWith('/')) continue
    if (taken.has(foldPartName(name))) throw new DamagedTemplate(name)
    taken.add(foldPartName(name))
    const content = await read(name)
    if (content === null) continue
    size += content.length
    if (size > largestUnpacked) throw hugeDocument('document')
    files.set(name, content)
  }
  for (const needed of [contentTypesPath, rootRelations])
    if (!files.has(needed)) throw new DamagedTemplate(needed)
  return files
}

const describeDamage = (part: string): OpenedTemplate =>
  refuse(
    'damaged',
    `This file is damaged (${part}), and Word may not open it either. Open it in Word, let it be repaired, and save it again.`,
  )

const describeFault = (error: unknown): OpenedTemplate => {
  if (error instanceof DamagedTemplate) return describeDamage(error.part)
  if (error instanceof ReaderFault)
    return refuse(
      'damaged',
      'This file contains far more than any template does, so it was not read.',
    )
  return describeDamage('its archive')
}

/**
 * Unpacks, reads and checks the file of a Word template (.docx or .dotx). Never rejects: a file that
 * is none, or a damaged one, is one whose check has a problem.
 */
export const openWordTemplate = async (bytes: Uint8Array): Promise<OpenedTemplate> => {
  if (bytes.length > largestFile)
    return refuse('damaged', 'This file is larger than 20 MB, which is too large for a template.')
  if (isCompoundFile(bytes))
    return refuse(
      'damaged',
      'This file is of Word 97–2003, or protected by a password. Save it in Word as .docx without a password.',
    )
  if (!isZip(bytes)) return refuse('damaged', 'This is no Word file. Choose a .docx or .dotx.')
  try {
    const template = readTemplate(await unpack(bytes))
    return template.body === undefined
      ? refuse('damaged', 'This is no Word document. Choose a .docx or .dotx.')
      : { template, check: checkTemplate(template) }
  } catch (error) {
    return describeFault(error)
  }
}
