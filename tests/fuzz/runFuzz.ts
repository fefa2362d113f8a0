import { join } from 'node:path'
import { createSeededRandom } from '@shared/domain/comparison/seededRandom'
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
  /** The longest time that the calling process was blocked, and the longest time one document took, in milliseconds. */
  longestHoldMs: number
  longestMs: number
  /** The documents that crashed, and the slowest one. */
  details: string[]
}

const refusals = ['invalid-input', 'damaged']

const readOne = async (
  { name, bytes }: NamedDocument,
  reading: DocumentReading,
  report: FuzzReport,
): Promise<void> => {
  const started = performance.now()
  const { value, maxBlockMs } = await measureBlock(() => reading.readFile(bytes, name))
  const ms = performance.now() - started
  report.longestHoldMs = Math.max(report.longestHoldMs, maxBlockMs)
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

/**
 * Reads damaged and hostile documents in the application's own worker. The same seed gives the
 * same documents. The application must have been built.
 */
export const runFuzz = async (
  damaged: number,
  hostile: number,
  seed: number,
): Promise<FuzzReport> => {
  const random = createSeededRandom(seed)
  const seeds = readSeedDocuments()
  const reading = createDocumentReading({
    workerFile: join(projectRoot, 'out', 'main', 'readingWorker.js'),
  })
  const report: FuzzReport = {
    damaged,
    hostile,
    read: 0,
    refused: 0,
    crashed: 0,
    longestHoldMs: 0,
    longestMs: 0,
    details: [],
  }
  try {
    for (let index = 0; index < damaged; index += 1) {
      const intact = seeds[index % seeds.length]
      if (intact !== undefined) await readOne(await damageDocument(intact, random), reading, report)
    }
    for (let index = 0; index < hostile; index += 1)
      await readOne(await makeHostileDocument(index, random), reading, report)
  } finally {
    await reading.close()
  }
  return report
}
