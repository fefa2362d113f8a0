import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Result } from '@shared/contract/result'
import type { Candidate } from '@shared/model/candidate'
import { importCandidate } from '@electron/services/candidateFiles/importCandidates'
import { importSheet } from '@electron/services/candidateFiles/importSheet'
import type { DocumentReading } from '@electron/services/documentReading/createDocumentReading'
import { readCvFiles } from '@electron/services/documentReading/readCvFiles'
import type { Workspace } from '@electron/store/types'
import { measureBlock, type Block } from '../store/blockMeter'

const expectValue = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const time = async <Value>(task: () => Promise<Value>): Promise<{ value: Value; ms: number }> => {
  const started = performance.now()
  const value = await task()
  return { value, ms: performance.now() - started }
}

/** How long an import took, and for how long it held the process that asked for it, in milliseconds. */
export interface ImportFigures extends Block {
  ms: number
}

/** Writes CVs into a folder, and returns the paths. */
export const writeCvs = async (folder: string, cvs: readonly Uint8Array[]): Promise<string[]> => {
  const paths = cvs.map((_, index) => join(folder, `cv-${index}.pdf`))
  for (const [index, path] of paths.entries()) await writeFile(path, cvs[index] ?? '')
  return paths
}

/** Makes a candidate of each CV, one after the other; `readMs` is how long the reading of each took. */
export const measureCvs = async (
  workspace: Workspace,
  reading: DocumentReading,
  paths: readonly string[],
): Promise<ImportFigures & { readMs: number[] }> => {
  const readMs: number[] = []
  const importAll = async (): Promise<void> => {
    for (const path of paths) {
      const { value: files, ms } = await time(() => readCvFiles(path, path, reading))
      readMs.push(ms)
      for (const file of expectValue(files)) {
        const { isUpdate } = expectValue(await importCandidate(workspace, file))
        if (isUpdate) throw new Error(`${path} is of somebody who is known already.`)
      }
    }
  }
  const { value, maxBlockMs, maxBusyMs } = await measureBlock(() => time(importAll))
  return { ms: value.ms, readMs, maxBlockMs, maxBusyMs }
}

const writeSheet = (people: readonly Candidate[]): Uint8Array =>
  new TextEncoder().encode(
    Papa.unparse(
      people.map(({ name, contact, location, experience: [present], skills }) => ({
        Name: name,
        Email: contact.email,
        Phone: contact.phone,
        City: location,
        Employer: present?.organisation ?? '',
        Position: present?.title ?? '',
        Skills: skills.join('; '),
      })),
    ),
  )

/** Makes a candidate of each row of a CSV file. */
export const measureSheet = async (
  workspace: Workspace,
  reading: DocumentReading,
  people: readonly Candidate[],
): Promise<ImportFigures> => {
  const bytes = writeSheet(people)
  const importAll = async (): Promise<void> => {
    const sheet = expectValue(await reading.readSheet(bytes, 'people.csv'))
    if (sheet === null) throw new Error('The list was not taken for one.')
    const { created } = expectValue(await importSheet(workspace, sheet, 'people.csv'))
    if (created.length !== people.length)
      throw new Error(`Only ${created.length} rows became candidates.`)
  }
  const { value, maxBlockMs, maxBusyMs } = await measureBlock(() => time(importAll))
  return { ms: value.ms, maxBlockMs, maxBusyMs }
}

/** The memory of the process and its workers after each so many readings, in MB. */
export const measureMemory = async (
  reading: DocumentReading,
  cvs: readonly Uint8Array[],
  { files, each }: { files: number; each: number },
): Promise<number[]> => {
  const held: number[] = []
  for (let done = 1; done <= files; done += 1) {
    expectValue(await reading.readCv(cvs[done % cvs.length] ?? new Uint8Array(), `cv-${done}.pdf`))
    if (done % each === 0) held.push(process.memoryUsage.rss() / 1024 ** 2)
  }
  return held
}
