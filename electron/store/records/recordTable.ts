import type { FileStamp } from '../files'
import type { StoredRecord } from '../types'
import { compareAge, countBefore } from './recordOrder'
import { sortInSteps } from './sortInSteps'

const withoutRecord = <Rec extends StoredRecord>(
  sorted: readonly Rec[],
  record: Rec,
): readonly Rec[] => {
  const rest = [...sorted]
  rest.splice(countBefore(sorted, record), 1)
  return Object.freeze(rest)
}

const withRecord = <Rec extends StoredRecord>(
  sorted: readonly Rec[],
  record: Rec,
): readonly Rec[] => {
  const all = [...sorted]
  all.splice(countBefore(sorted, record), 0, record)
  return Object.freeze(all)
}

/**
 * The records of one collection in memory, each with its file's state when it was last read or
 * written.
 */
export class RecordTable<Rec extends StoredRecord> {
  readonly #records = new Map<string, Rec>()
  readonly #stamps = new Map<string, FileStamp>()
  #sorted: readonly Rec[] | null = null

  /** Sorts the records that were read, in small steps. No record may be set meanwhile. */
  async arrange(): Promise<void> {
    this.#sorted = Object.freeze(await sortInSteps([...this.#records.values()], compareAge))
  }

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

  // Sorting tens of thousands again with each change would block everything else.
  set(record: Rec): void {
    const previous = this.#records.get(record.id)
    this.#records.set(record.id, record)
    if (this.#sorted === null) return
    if (previous !== undefined && compareAge(previous, record) === 0) {
      this.#sorted = Object.freeze(this.#sorted.with(countBefore(this.#sorted, record), record))
      return
    }
    const others = previous === undefined ? this.#sorted : withoutRecord(this.#sorted, previous)
    this.#sorted = withRecord(others, record)
  }

  setStamp(id: string, stamp: FileStamp): void {
    this.#stamps.set(id, stamp)
  }

  delete(id: string): void {
    const previous = this.#records.get(id)
    this.#records.delete(id)
    this.#stamps.delete(id)
    if (this.#sorted !== null && previous !== undefined)
      this.#sorted = withoutRecord(this.#sorted, previous)
  }
}
