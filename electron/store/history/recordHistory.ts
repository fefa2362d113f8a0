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

/** How often a past revision is kept while a record is saved repeatedly. */
const keepEveryMs = 5 * 60_000

/** A revision that stayed current for this long has probably reached other computers. */
const restMs = 15_000

/** The current run of saves of one record. */
interface OpenRun {
  token: string
  /** The lineage of the last saved revision. */
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
 * The lineages of one collection's records, so that versions made on two computers can be
 * merged against their last common revision. For that, a record's file is kept before the first
 * save on top of it, whoever wrote it, after each pause, and every five minutes.
 */
export class RecordHistory<Rec extends StoredRecord> {
  readonly #runs = new Map<string, OpenRun>()

  constructor(private readonly source: HistorySource<Rec>) {}

  /**
   * Returns the lineage for revision `rev` of a record, which is about to replace the current
   * file. Keeping that file may fail; the save must not.
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

  /** Returns the lineage for a record merged from the current file and a copy of it. */
  async prepareMerge(id: string, rev: number, ours: Lineage, theirs: Lineage): Promise<Lineage> {
    await this.keepFile(id, ours)
    const lineage = uniteLineages(ours, theirs)
    return addRevision(lineage, { rev, token: this.#openRun(id, lineage, this.#now()).token })
  }

  /** Returns the lineage for a record that has no file yet. */
  startNew(id: string, rev: number, origin: Lineage = []): Lineage {
    return addRevision(origin, { rev, token: this.#openRun(id, origin, this.#now()).token })
  }

  /** The lineage of the revision last saved here; empty when it was not saved here. */
  getLineage(id: string): Lineage {
    return this.#runs.get(id)?.lineage ?? []
  }

  /** Confirms that the save succeeded. */
  confirmSave(id: string, lineage: Lineage): void {
    const run = this.#runs.get(id)
    if (run !== undefined) run.lineage = lineage
  }

  /** Ends the run: the record's next save builds on a file that was not saved here. */
  endRun(id: string): void {
    this.#runs.delete(id)
  }

  /** Keeps the current file as the last revision of its lineage, if possible. */
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
    const lineage = content.kind === 'intact' ? claimRevision(content.lineage, content.record) : []
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
