import { join } from 'node:path'
import { renderPosting } from '@electron/documents/renderPosting'
import { createDocumentReading } from '@electron/services/documentReading/createDocumentReading'
import { createElectronPrinter } from '../helpers/electronPrinter'
import { createEnglishRole } from '../helpers/sampleRoles'
import { buildPostingDocument } from '@shared/posting/buildPostingDocument'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'
import { measureBlock } from './store/blockMeter'

const formats = ['txt', 'docx', 'pdf', 'html'] as const

/** Milliseconds for a posting of three pages, including the way to the worker and back. */
const bounds = { txt: 50, docx: 150, pdf: 300, html: 150 }
const longestHold = 20
const runs = 30

/** A posting that fills three pages. */
const makePosting = () => {
  const role = createEnglishRole()
  const { definition } = role
  return buildPostingDocument({
    role: { ...role, definition: [...definition, ...definition, ...definition, ...definition] },
    audience: 'full',
    agency: null,
    pageSize: 'A4',
    today: '2026-11-23',
  })
}

/** Measures the time for reading in the worker, and for how long the calling process is blocked. */
const run = async (): Promise<BenchReport> => {
  const printPdf = await createElectronPrinter()
  const reading = createDocumentReading({
    workerFile: join(projectRoot, 'out', 'main', 'readingWorker.js'),
    documentsPerWorker: 1_000,
  })
  const times: Record<(typeof formats)[number], number[]> = { txt: [], docx: [], pdf: [], html: [] }
  const holds: number[] = []
  for (const format of formats) {
    const bytes = await renderPosting(makePosting(), format, { printPdf })
    if (!bytes.ok) throw new Error(bytes.error.message)
    await reading.readFile(bytes.value, `posting.${format}`)
    for (let count = 0; count < runs; count += 1) {
      const started = performance.now()
      const { maxBlockMs } = await measureBlock(() =>
        reading.readFile(bytes.value, `posting.${format}`),
      )
      times[format].push(performance.now() - started)
      holds.push(maxBlockMs)
    }
  }
  // As much text as a document may hold, on as many lines as it may have blocks.
  const line =
    'Bake the bread of the day, and keep the kitchen as clean as the shop in front of it.\n'
  const largest = new TextEncoder().encode(`Baker\n\n${line.repeat(9_999)}`)
  const { value: read, maxBlockMs: largestHold } = await measureBlock(() =>
    reading.readFile(largest, 'largest.txt'),
  )
  if (!read.ok) throw new Error(read.error.message)
  await reading.close()
  const p50 = (format: (typeof formats)[number]): number => findPercentile(times[format], 0.5)
  const hold = Math.max(...holds)
  return {
    title: `Reading a posting of three pages in the worker, warm, median of ${runs}`,
    rows: [
      createBoundedRow('Text', p50('txt'), 'ms', bounds.txt),
      createBoundedRow('DOCX', p50('docx'), 'ms', bounds.docx),
      createBoundedRow('PDF', p50('pdf'), 'ms', bounds.pdf),
      createBoundedRow('HTML', p50('html'), 'ms', bounds.html),
      createBoundedRow('Longest hold of the process that asks', hold, 'ms', longestHold),
      createBoundedRow('Longest hold, largest document', largestHold, 'ms', longestHold),
    ],
    json: {
      textMs: p50('txt'),
      docxMs: p50('docx'),
      pdfMs: p50('pdf'),
      htmlMs: p50('html'),
      longestHoldMs: hold,
      largestHoldMs: largestHold,
    },
  }
}

printReport(await run(), process.argv.slice(2))
