import { createHash, randomBytes } from 'node:crypto'
import type { StoredRecord } from '../types'

/**
 * Consecutive revisions of one record that one process saved, from `from` to `to`. The token is
 * specific to that process and record; the process takes a new one whenever it builds on a file
 * that it did not write.
 */
export interface SaveRun {
  token: string
  from: number
  to: number
}

/** The runs that led to a record's current revision, its own run last. */
export type Lineage = readonly SaveRun[]

/**
 * Distinguishes one revision of a record from all others, including those with the same number
 * made elsewhere.
 */
export interface RevisionName {
  rev: number
  token: string
}

const mostRuns = 12
const tokenBytes = 6

const runText = /^(\d{1,15})-(\d{1,15})\.([0-9a-f]{12})$/

const readRun = (text: string): SaveRun | null => {
  const [, from, to, token] = runText.exec(text) ?? []
  return from === undefined || to === undefined || token === undefined
    ? null
    : { from: Number(from), to: Number(to), token }
}

/** Parses the lineage in a file's header; entries in an unknown form are skipped. */
export const readLineage = (texts: readonly string[]): Lineage =>
  texts.flatMap((text) => readRun(text) ?? [])

/** Formats a lineage for a file's header: `3-17.0123456789ab` for each run. */
export const writeLineage = (lineage: Lineage): string[] =>
  lineage.map(({ from, to, token }) => `${from}-${to}.${token}`)

export const createToken = (): string => randomBytes(tokenBytes).toString('hex')

/** The same on every computer that finds this content. */
const createContentToken = (record: StoredRecord): string =>
  createHash('sha256')
    .update(JSON.stringify(record))
    .digest('hex')
    .slice(0, tokenBytes * 2)

/**
 * Completes a file's lineage with its current revision. One that another program wrote is a run
 * of its own, named after its content, so that every computer gives it the same name.
 */
export const claimRevision = (lineage: Lineage, record: StoredRecord): Lineage =>
  lineage.at(-1)?.to === record.rev
    ? lineage
    : addRevision(lineage, { rev: record.rev, token: createContentToken(record) })

/** The name of the newest revision in a lineage. */
export const getRevisionName = (lineage: Lineage): RevisionName | null => {
  const last = lineage.at(-1)
  return last === undefined ? null : { rev: last.to, token: last.token }
}

/** Extends `lineage` with a revision saved on top of its last one. */
export const addRevision = (lineage: Lineage, { rev, token }: RevisionName): Lineage => {
  const last = lineage.at(-1)
  return last?.token === token
    ? [...lineage.slice(0, -1), { ...last, to: rev }]
    : [...lineage, { token, from: rev, to: rev }].slice(-mostRuns)
}

/** The lineage of a revision merged from two others. */
export const uniteLineages = (one: Lineage, other: Lineage): Lineage => {
  const runs = new Map<string, SaveRun>()
  for (const run of [...one, ...other]) {
    const known = runs.get(run.token)
    runs.set(run.token, {
      token: run.token,
      from: Math.min(run.from, known?.from ?? run.from),
      to: Math.max(run.to, known?.to ?? run.to),
    })
  }
  return [...runs.values()].sort((a, b) => a.to - b.to).slice(-mostRuns)
}

/** Whether the last revision of a lineage is, or descends from, the named one. */
export const includesRevision = (lineage: Lineage, { rev, token }: RevisionName): boolean =>
  lineage.some((run) => run.token === token && run.from <= rev && rev <= run.to)
