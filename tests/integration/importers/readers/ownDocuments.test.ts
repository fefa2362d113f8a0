import { beforeAll, describe, expect, it } from 'vitest'
import { renderPosting } from '@electron/documents/renderPosting'
import { readDocument } from '@electron/importers/readers/readDocument'
import type { PrintPdf } from '@electron/documents/pdf/printRequest'
import type { Block, PostingDocument } from '@shared/document/postingDocument'
import type { RoleDraft } from '@shared/model/role'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { createElectronPrinter } from '../../../helpers/electronPrinter'
import {
  createArabicRole,
  createChineseRole,
  createEnglishRole,
  createGermanRole,
  createGreekRole,
} from '../../../helpers/sampleRoles'
import { expectOk } from '../../store/temporaryWorkspace'

interface ReadBlock {
  kind: string
  text: string
}

/** Readers make any blank a space. */
const foldBlanks = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const joinRuns = (runs: readonly { text: string }[]): string =>
  foldBlanks(runs.map(({ text }) => text).join(''))

const listBlocks = (block: Block): ReadBlock[] => {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: block.text }]
    case 'paragraph':
      return [{ kind: 'paragraph', text: joinRuns(block.runs) }]
    case 'list':
      return block.items.map((runs) => ({ kind: 'listItem', text: joinRuns(runs) }))
    case 'facts':
      return block.facts.map(({ label, value }) => ({
        kind: 'fact',
        text: foldBlanks(`${label} = ${value}`),
      }))
  }
}

/** What a reader should find in an exported posting below its letterhead, in order. */
const listExpected = ({ title, blocks }: PostingDocument): ReadBlock[] => [
  { kind: 'heading', text: title },
  ...blocks.flatMap(listBlocks),
]

const readBack = async (
  document: PostingDocument,
  format: 'docx' | 'pdf' | 'html',
  printPdf: PrintPdf,
): Promise<ReadBlock[]> => {
  const bytes = expectOk(await renderPosting(document, format, { printPdf }))
  const { blocks } = expectOk(await readDocument(bytes, `posting.${format}`))
  // The letterhead is a header of the page in Word, and lines above the title elsewhere.
  const start = blocks.findIndex(({ text }) => text === document.title)
  return blocks
    .slice(start)
    .map(({ kind, text, cells }) =>
      kind === 'tableRow' || kind === 'keyValue'
        ? { kind: 'fact', text: cells.join(' = ') }
        : { kind, text },
    )
}

const roles: [string, RoleDraft][] = [
  ['English', createEnglishRole()],
  ['German', createGermanRole()],
  ['Greek', createGreekRole()],
  ['Chinese', createChineseRole()],
  ['Arabic', createArabicRole()],
]

describe('our own documents, read back', { timeout: 120_000 }, () => {
  let printPdf: PrintPdf

  beforeAll(async () => {
    printPdf = await createElectronPrinter()
  }, 300_000)

  for (const format of ['docx', 'html', 'pdf'] as const) {
    // Chromium writes right-to-left words in the order of the paper, which PDFium can't undo for all.
    const readable = roles.filter(([language]) => format !== 'pdf' || language !== 'Arabic')
    it.each(readable)(`hold the same blocks in the same order: ${format}, %s`, async (_, role) => {
      const document = buildPostingDocument({
        role,
        audience: 'full',
        agency: null,
        pageSize: 'A4',
        today: '2026-11-23',
      })
      expect(await readBack(document, format, printPdf)).toEqual(listExpected(document))
    })
  }
})
