import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createWorkspace } from '@electron/store/workspaces/workspace'
import { bundleProgram } from '../helpers/bundleProgram'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import { checkAfterKill } from './checkAfterKill'
import { addConfirmations, type Confirmations } from './confirmations'

export interface CrashReport {
  kills: number
  /** Revisions and removals that the store confirmed before it was killed. */
  confirmed: number
  /** How many of these were missing afterwards. */
  lost: number
  /** Files found damaged, half-written or left over. */
  damaged: number
  /** Which ones, for whoever investigates. */
  details: string[]
}

const editorsAtOnce = 2
const longestLifeMs = 120

/** Some editors are killed while they start, most while they edit. */
const diesAtStart = (random: SeededRandom): boolean => random.below(10) === 0

/** Lets an editor run for a random time, kills it, and resolves to what it printed. */
const runAndKill = async (
  program: string,
  folder: string,
  random: SeededRandom,
): Promise<string> => {
  const editor = spawn(process.execPath, [program, folder, String(random.below(2 ** 31))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise<void>((resolve) => editor.on('close', () => resolve()))
  let output = ''
  const ready = new Promise<void>((resolve) => {
    editor.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      if (output.startsWith('ready\n')) resolve()
    })
  })
  if (!diesAtStart(random)) await Promise.race([ready, closed])
  await delay(random.next() * longestLifeMs)
  if (editor.exitCode !== null) throw new Error(`The editor ended by itself: ${editor.exitCode}`)
  editor.kill('SIGKILL')
  await closed
  return output
}

const createFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'rolebench-crash-'))
  const created = await createWorkspace(folder, { name: 'Crash test' })
  if (!created.ok) throw new Error(created.error.message)
  await created.value.close()
  return folder
}

const runLane = async (program: string, kills: number, seed: number): Promise<CrashReport> => {
  const random = createSeededRandom(seed)
  const confirmations: Confirmations = new Map()
  const report: CrashReport = { kills: 0, confirmed: 0, lost: 0, damaged: 0, details: [] }
  const folder = await createFolder()
  try {
    for (; report.kills < kills; report.kills += 1) {
      const output = await runAndKill(program, folder, random)
      report.confirmed += addConfirmations(confirmations, output)
      const { lost, damaged } = await checkAfterKill(folder, confirmations)
      report.lost += lost.length
      report.damaged += damaged.length
      report.details.push(...lost, ...damaged)
    }
    return report
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Starts an editor again and again, kills it with SIGKILL at a random moment, opens
 * the workspace and compares it with what the store confirmed. A kill shows what
 * a crash of the program does; a power cut also loses what was not yet forced to disk.
 */
export const runKills = async (kills: number, seed: number): Promise<CrashReport> => {
  const program = await bundleProgram('tests/crash/editor.ts')
  const lanes = Array.from({ length: editorsAtOnce }, (_, lane) => {
    const share = Math.floor((kills + lane) / editorsAtOnce)
    return runLane(program, share, seed + lane)
  })
  const reports = await Promise.all(lanes)
  const sum = (pick: (report: CrashReport) => number): number =>
    reports.reduce((total, report) => total + pick(report), 0)
  return {
    kills: sum((report) => report.kills),
    confirmed: sum((report) => report.confirmed),
    lost: sum((report) => report.lost),
    damaged: sum((report) => report.damaged),
    details: reports.flatMap((report) => report.details),
  }
}
