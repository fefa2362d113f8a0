import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'
import { measureMemorySlope } from './documents/exportMemory'
import { measureExports, type TimedFormat } from './documents/exportTimes'

export interface DocumentsBenchOptions {
  /** How often the app is started; each start gives one first export. */
  starts: number
  /** Exports of each format in one start. */
  runs: number
  /** Exports as PDF in one start over which the growth of memory is measured. */
  memoryRuns: number
}

/** How long it takes until Node has first collected what the windows left behind. */
const memoryWarmUp = 140
const memoryBound = 0.25

const bounds: Record<TimedFormat, { first: number; after: number }> = {
  docx: { first: 60, after: 20 },
  pdf: { first: 1_500, after: 500 },
}

/**
 * Times the export of a posting of four pages in the real app, a durable file and its log
 * entry included, and measures what the app keeps of each in memory.
 */
export const run = async ({
  starts,
  runs,
  memoryRuns,
}: DocumentsBenchOptions): Promise<BenchReport> => {
  const first: Record<TimedFormat, number[]> = { docx: [], pdf: [] }
  const after: Record<TimedFormat, number[]> = { docx: [], pdf: [] }
  for (let start = 0; start < starts; start += 1) {
    const times = await measureExports(runs)
    for (const format of ['docx', 'pdf'] as const) {
      first[format].push(...times[format].slice(0, 1))
      after[format].push(...times[format].slice(1))
    }
  }
  const figures = (format: TimedFormat) => ({
    first: findPercentile(first[format], 0.5),
    after: findPercentile(after[format], 0.5),
    afterP95: findPercentile(after[format], 0.95),
  })
  const memorySlope = await measureMemorySlope(memoryWarmUp, memoryRuns)
  const [docx, pdf] = [figures('docx'), figures('pdf')]
  return {
    title: `Export of a posting, median of ${starts} starts with ${runs} exports each`,
    rows: [
      createBoundedRow('DOCX, first after the start', docx.first, 'ms', bounds.docx.first),
      createBoundedRow('DOCX, later', docx.after, 'ms', bounds.docx.after),
      { name: 'DOCX, later, 95th percentile', value: docx.afterP95, unit: 'ms' },
      createBoundedRow('PDF, first after the start', pdf.first, 'ms', bounds.pdf.first),
      createBoundedRow('PDF, later', pdf.after, 'ms', bounds.pdf.after),
      { name: 'PDF, later, 95th percentile', value: pdf.afterP95, unit: 'ms' },
      createBoundedRow(`Memory for each PDF, over ${memoryRuns}`, memorySlope, 'MB', memoryBound),
    ],
    json: {
      docxFirstMs: docx.first,
      docxAfterMs: docx.after,
      docxAfterP95Ms: docx.afterP95,
      pdfFirstMs: pdf.first,
      pdfAfterMs: pdf.after,
      pdfAfterP95Ms: pdf.afterP95,
      pdfMemorySlopeMb: memorySlope,
    },
  }
}

printReport(await run({ starts: 3, runs: 15, memoryRuns: 300 }), process.argv.slice(2))
