import { createHash, randomBytes } from 'node:crypto'
import type { StoredRecord } from '../types'

/**
 * Revisions of one record that one process saved one upon the other, from `from` to
 * `to`. The token is that process's own for this record, and it takes a new one
 * whenever it builds on a file that it did not write.
 */
export interface SaveRun {
  token: string
  from: number
  to: number
}

/** What a record's present revision comes from, its own run last. */
export type Lineage = readonly SaveRun[]

/** Tells one revision of a record from all others, also from those of the same number made elsewhere. */
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

/** The lineage that a file's header tells; entries that are none of ours are left out. */
export const readLineage = (texts: readonly string[]): Lineage =>
  texts.flatMap((text) => readRun(text) ?? [])

/** A lineage as a file's header has it: `3-17.0123456789ab` for each run. */
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
 * A file's lineage with its present revision in it. One that another program wrote is
 * a run of its own, named by its content, so that every computer gives it the same name.
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

/** The lineage of a revision saved upon the last one of `lineage`. */
export const addRevision = (lineage: Lineage, { rev, token }: RevisionName): Lineage => {
  const last = lineage.at(-1)
  return last?.token === token
    ? [...lineage.slice(0, -1), { ...last, to: rev }]
    : [...lineage, { token, from: rev, to: rev }].slice(-mostRuns)
}

/** What a revision comes from that was merged from two. */
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

/** Whether the last revision of a lineage comes from the named one. */
export const includesRevision = (lineage: Lineage, { rev, token }: RevisionName): boolean =>
  lineage.some((run) => run.token === token && run.from <= rev && rev <= run.to)
