import { getRecordPath } from '../files'
import {
  addRevision,
  claimRevision,
  createToken,
  getRevisionName,
  type Lineage,
  readRecordFile,
  type RecordKind,
  uniteLineages,
} from '../records'
import type { StoredRecord } from '../types'
import { getRecordHistoryFolder, keepRevision } from './historyFiles'

/** While a record is being saved again and again, a past revision is kept this often. */
const keepEveryMs = 5 * 60_000

/** What was at rest for this long has probably reached other computers. */
const restMs = 15_000

/** A run of saves of one record that is going on. */
interface OpenRun {
  token: string
  /** That of the last revision saved. */
  lineage: Lineage
  /** When a past revision was last kept, and when the record was last saved. */
  keptAt: number
  savedAt: number
}

interface HistorySource<Rec extends StoredRecord> {
  folder: string
  kind: RecordKind<Rec>
  now: () => Date
}

/**
 * What the records of one collection come from, so that versions made on two computers
 * can be merged against the last revision that both had. For that, a record's file is
 * kept before the first save upon it, whoever wrote it, after each pause, and every
 * five minutes.
 */
export class RecordHistory<Rec extends StoredRecord> {
  readonly #runs = new Map<string, OpenRun>()

  constructor(private readonly source: HistorySource<Rec>) {}

  /**
   * The lineage for revision `rev` of a record, which is about to be saved over the file
   * that lies there. Keeping that file may fail; the save must not.
   */
  async prepareSave(id: string, rev: number): Promise<Lineage> {
    const run = this.#runs.get(id) ?? (await this.#startRun(id))
    const now = this.#now()
    if (now - run.keptAt >= keepEveryMs || now - run.savedAt >= restMs) {
      await this.keepFile(id, run.lineage)
      run.keptAt = now
    }
    run.savedAt = now
    return addRevision(run.lineage, { rev, token: run.token })
  }

  /** The lineage for a record that is merged from the file in place and a copy of it. */
  async prepareMerge(id: string, rev: number, ours: Lineage, theirs: Lineage): Promise<Lineage> {
    await this.keepFile(id, ours)
    const lineage = uniteLineages(ours, theirs)
    return addRevision(lineage, { rev, token: this.#openRun(id, lineage, this.#now()).token })
  }

  /** The lineage for a record that is written where no file is. */
  startNew(id: string, rev: number, origin: Lineage = []): Lineage {
    return addRevision(origin, { rev, token: this.#openRun(id, origin, this.#now()).token })
  }

  /** That of the revision last saved here; empty when it was not saved here. */
  getLineage(id: string): Lineage {
    return this.#runs.get(id)?.lineage ?? []
  }

  /** Says that the save went through. */
  confirmSave(id: string, lineage: Lineage): void {
    const run = this.#runs.get(id)
    if (run !== undefined) run.lineage = lineage
  }

  /** The next save of the record builds on something that was not saved here. */
  endRun(id: string): void {
    this.#runs.delete(id)
  }

  /** Keeps the file in place as the revision that its lineage ends with, if that can be done. */
  async keepFile(id: string, lineage: Lineage): Promise<void> {
    const { folder, kind } = this.source
    const name = getRevisionName(lineage)
    if (name === null) return
    const path = getRecordPath(folder, kind.collection, id)
    const historyFolder = getRecordHistoryFolder(folder, kind.collection, id)
    await keepRevision(path, historyFolder, name).catch(() => undefined)
  }

  async #startRun(id: string): Promise<OpenRun> {
    const { folder, kind } = this.source
    const content = await readRecordFile(kind, getRecordPath(folder, kind.collection, id), id)
    const lineage = content.kind === 'sound' ? claimRevision(content.lineage, content.record) : []
    return this.#openRun(id, lineage, 0)
  }

  #openRun(id: string, lineage: Lineage, keptAt: number): OpenRun {
    const run = { token: createToken(), lineage, keptAt, savedAt: this.#now() }
    this.#runs.set(id, run)
    return run
  }

  #now(): number {
    return this.source.now().getTime()
  }
}
