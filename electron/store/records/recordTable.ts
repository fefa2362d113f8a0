import type { FileStamp } from '../files/fileStamp'
import type { StoredRecord } from '../types'

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compareAge = (a: StoredRecord, b: StoredRecord): number =>
  compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)

/** The records of one collection in memory, each with the state of its file when last read or written. */
export class RecordTable<Rec extends StoredRecord> {
  readonly #records = new Map<string, Rec>()
  readonly #stamps = new Map<string, FileStamp>()
  #sorted: readonly Rec[] | null = null

  /** Oldest first; the same array until a record changes. */
  list(): readonly Rec[] {
    this.#sorted ??= Object.freeze([...this.#records.values()].sort(compareAge))
    return this.#sorted
  }

  get(id: string): Rec | undefined {
    return this.#records.get(id)
  }

  getStamp(id: string): FileStamp | undefined {
    return this.#stamps.get(id)
  }

  set(record: Rec): void {
    this.#records.set(record.id, record)
    this.#sorted = null
  }

  setStamp(id: string, stamp: FileStamp): void {
    this.#stamps.set(id, stamp)
  }

  delete(id: string): void {
    this.#records.delete(id)
    this.#stamps.delete(id)
    this.#sorted = null
  }
}
