import { join } from 'node:path'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import {
  createDocumentReading,
  type DocumentReading,
} from '@electron/services/documentReading/createDocumentReading'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { measureBlock } from '../bench/store/blockMeter'
import { damageDocument } from './damageDocument'
import { makeHostileDocument } from './hostileDocuments'
import { readSeedDocuments, type NamedDocument } from './seedDocuments'

export interface FuzzReport {
  damaged: number
  hostile: number
  /** Documents that were read, and documents that were refused with a message for the recruiter. */
  read: number
  refused: number
  /** Documents whose reading ended any other way. */
  crashed: number
  /** The longest time that the calling process was blocked, and how long one was at work itself, in milliseconds. */
  longestHoldMs: number
  longestBusyMs: number
  /** The longest time one document took, in milliseconds. */
  longestMs: number
  /** The documents that crashed, and the slowest one. */
  details: string[]
}

const refusals = ['invalid-input', 'damaged']

/** Readers at work at once, each with a worker of its own. */
const readers = 2

/** Documents made before they are read, so that making them counts towards no hold. */
const documentsPerBatch = 64

/** A worker takes a second to start and to get fast; the application replaces it more often. */
const documentsPerWorker = 500

const readOne = async (
  { name, bytes }: NamedDocument,
  reading: DocumentReading,
  report: FuzzReport,
): Promise<void> => {
  const started = performance.now()
  const value = await reading.readFile(bytes, name)
  const ms = performance.now() - started
  if (ms > report.longestMs) {
    report.longestMs = ms
    report.details.push(`${name} took ${Math.round(ms)} ms`)
  }
  if (value.ok) report.read += 1
  else if (refusals.includes(value.error.code)) report.refused += 1
  else {
    report.crashed += 1
    report.details.push(`${name} crashed: ${value.error.message}`)
  }
}

const readBatch = async (
  documents: readonly NamedDocument[],
  readings: readonly DocumentReading[],
  report: FuzzReport,
): Promise<void> => {
  const waiting = documents.values()
  const work = async (reading: DocumentReading): Promise<void> => {
    for (const document of waiting) await readOne(document, reading, report)
  }
  const { maxBlockMs, maxBusyMs } = await measureBlock(() => Promise.all(readings.map(work)))
  report.longestHoldMs = Math.max(report.longestHoldMs, maxBlockMs)
  report.longestBusyMs = Math.max(report.longestBusyMs, maxBusyMs)
}

const makeDocuments = async function* (
  damaged: number,
  hostile: number,
  random: SeededRandom,
): AsyncGenerator<NamedDocument> {
  const seeds = readSeedDocuments()
  for (let index = 0; index < damaged; index += 1) {
    const intact = seeds[index % seeds.length]
    if (intact !== undefined) yield await damageDocument(intact, random)
  }
  for (let index = 0; index < hostile; index += 1) yield await makeHostileDocument(index, random)
}

/**
 * Reads damaged and hostile documents in the application's own worker. The same seed gives the
 * same documents. The application must have been built. `onProgress` hears of each batch.
 */
export const runFuzz = async (
  damaged: number,
  hostile: number,
  seed: number,
  onProgress: (report: FuzzReport) => void = () => undefined,
): Promise<FuzzReport> => {
  const report: FuzzReport = {
    damaged,
    hostile,
    read: 0,
    refused: 0,
    crashed: 0,
    longestHoldMs: 0,
    longestBusyMs: 0,
    longestMs: 0,
    details: [],
  }
  const workerFile = join(projectRoot, 'out', 'main', 'readingWorker.js')
  const readings = Array.from({ length: readers }, () =>
    createDocumentReading({ workerFile, documentsPerWorker }),
  )
  const readAll = async (documents: NamedDocument[]): Promise<void> => {
    await readBatch(documents, readings, report)
    onProgress(report)
  }
  try {
    let batch: NamedDocument[] = []
    for await (const document of makeDocuments(damaged, hostile, createSeededRandom(seed))) {
      batch.push(document)
      if (batch.length < documentsPerBatch) continue
      await readAll(batch)
      batch = []
    }
    await readAll(batch)
  } finally {
    await Promise.all(readings.map((reading) => reading.close()))
  }
  return report
}
