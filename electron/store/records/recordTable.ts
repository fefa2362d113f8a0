import type { FileStamp } from '../files'
import type { StoredRecord } from '../types'
import { compareAge, countBefore } from './recordOrder'

// A save does not move a record; sorting tens of thousands again would block everything else.
const replaceInOrder = <Rec extends StoredRecord>(
  sorted: readonly Rec[],
  record: Rec,
): readonly Rec[] => {
  const replaced = [...sorted]
  replaced[countBefore(sorted, record)] = record
  return Object.freeze(replaced)
}

/**
 * The records of one collection in memory, each with its file's state when it was last read or
 * written.
 */
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
    const previous = this.#records.get(record.id)
    this.#records.set(record.id, record)
    this.#sorted =
      this.#sorted !== null && previous?.createdAt === record.createdAt
        ? replaceInOrder(this.#sorted, record)
        : null
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
