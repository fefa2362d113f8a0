import { ok, type Result } from '@shared/contract/result'
import type { ComparedPerson } from '@shared/contract/channels/candidates/cvChannels'
import { api } from '@renderer/data/api'
import { isAccepting } from '@renderer/ui/importing/handOver'
import { changeCv, closeCvImport, replaceCv, showCvs, useCvImport } from './cvImportSession'
import { beginConfirming, beginMapping, createCvItem, type CvItem, type ReadCv } from './cvItems'
import { toSource } from './cvSource'

const isArchive = ({ name }: CvItem): boolean => name.toLowerCase().endsWith('.zip')

/** An address book may hold the cards of many people. */
const isAddressBook = ({ name, input }: CvItem): boolean =>
  input.kind !== 'archived' && name.toLowerCase().endsWith('.vcf')

/** Files that may be lists; a text is one only if it has columns. */
const mayBeList = ({ name }: CvItem): boolean => /\.(?:csv|tsv|tab|xlsx|xlsm|txt)$/iu.test(name)

const isAsked = (key: string): boolean =>
  useCvImport.getState().items.some((item) => item.key === key)

const describePerson = (key: string, { history }: ReadCv): ComparedPerson => {
  const { name, contact, location, experience } = history.present.draft
  return { key, name, contact, location, experience }
}

/** Finds the candidates who may be those of some items; nothing while no workspace is open. */
const findSame = async (
  people: readonly { key: string; state: ReadCv }[],
): Promise<ReadonlyMap<string, ReadCv['same']>> => {
  const found = await api.ask('cvs.findSame', {
    people: people.map(({ key, state }) => describePerson(key, state)),
  })
  const all = found.ok ? found.value : []
  return new Map(people.map(({ key }) => [key, all.filter((each) => each.key === key)]))
}

/** Looks again for the candidates who may be those of the items, or of some, such as after one was made. */
export const findSameAgain = async (
  items: readonly CvItem[] = useCvImport.getState().items,
): Promise<void> => {
  const people = items.flatMap(({ key, state }) => (state.kind === 'read' ? [{ key, state }] : []))
  if (people.length === 0) return
  const same = await findSame(people)
  for (const { key } of people)
    changeCv(key, (item) =>
      item.state.kind === 'read'
        ? { ...item, state: { ...item.state, same: same.get(key) ?? [] } }
        : item,
    )
}

/** Puts the documents of a file in its place; what holds a single card is read as it is. */
const unpack = async (item: CvItem): Promise<Result<null>> => {
  const { key, input } = item
  const source = await toSource(input)
  if (!source.ok) return source
  const unpacked = await api.ask('cvs.unpack', { source: source.value })
  if (!unpacked.ok) return unpacked
  const { archive, names } = unpacked.value
  if (isAddressBook(item) && names.length === 1) return read(item)
  if (isAsked(key))
    replaceCv(
      key,
      names.map((name) => createCvItem(name, { kind: 'archived', archive, name })),
    )
  return ok(null)
}

/** Reads a file as a list; false if it is none. */
const readList = async ({ key, input }: CvItem): Promise<Result<boolean>> => {
  const source = await toSource(input)
  if (!source.ok) return source
  const preview = await api.ask('sheets.read', { source: source.value })
  if (!preview.ok) return preview
  if (preview.value === null) return ok(false)
  const state = beginMapping(preview.value)
  changeCv(key, (item) => ({ ...item, state }))
  return ok(true)
}

/** Whether the import of postings could read it. */
export const canBePosting = ({ input }: Pick<CvItem, 'input'>): boolean =>
  input.kind !== 'archived' && isAccepting('postings')

const read = async (item: CvItem): Promise<Result<null>> => {
  const { key, name, input, isDecided } = item
  const source = await toSource(input)
  if (!source.ok) return source
  const reading = await api.ask('cvs.read', { source: source.value })
  if (!reading.ok) return reading
  if (reading.value.looksLike === 'posting' && !isDecided && canBePosting(item)) {
    changeCv(key, (each) => ({ ...each, state: { kind: 'elsewhere' } }))
    return ok(null)
  }
  const state = beginConfirming(reading.value, name)
  const same = await findSame([{ key, state }])
  changeCv(key, (item) => ({ ...item, state: { ...state, same: same.get(key) ?? [] } }))
  return ok(null)
}

const readItem = async (item: CvItem): Promise<Result<unknown>> => {
  if (isArchive(item) || isAddressBook(item)) return unpack(item)
  if (!mayBeList(item)) return read(item)
  const list = await readList(item)
  return list.ok && !list.value ? read(item) : list
}

const findWaiting = (): CvItem | undefined =>
  useCvImport.getState().items.find(({ state }) => state.kind === 'waiting')

/** Ends an import of which everything is left to the other one. */
const leaveIfElsewhere = (): void => {
  const { items } = useCvImport.getState()
  if (items.length > 0 && items.every(({ state }) => state.kind === 'elsewhere')) closeCvImport()
}

/** Reads the waiting items one after the other, until there are none or the import has ended. */
export const readWaitingCvs = async (): Promise<void> => {
  for (let item = findWaiting(); item !== undefined; item = findWaiting()) {
    const { key } = item
    changeCv(key, (each) => ({ ...each, state: { kind: 'reading' } }))
    const done = await readItem(item)
    if (!done.ok)
      changeCv(key, (each) => ({ ...each, state: { kind: 'failed', reason: done.error.message } }))
  }
  leaveIfElsewhere()
}

const stopped = { kind: 'failed', reason: 'Stopped before it was read.' } as const

/** Stops reading; whatever was read stays. */
export const stopReadingCvs = async (): Promise<void> => {
  useCvImport.setState(({ items }) => ({
    items: items.map((item) =>
      item.state.kind === 'waiting' ? { ...item, state: stopped } : item,
    ),
  }))
  await api.ask('cvs.cancel', {})
  await api.ask('sheets.stop', {})
}

/** Reads an item again that failed. */
export const readCvAgain = (key: string): void => {
  changeCv(key, (item) => ({ ...item, state: { kind: 'waiting' } }))
  void readWaitingCvs()
}

/** Takes an item for a CV that was left to the import of postings. */
export const takeAsCv = (key: string): void => {
  changeCv(key, (item) => ({ ...item, isDecided: true }))
  readCvAgain(key)
}

/** Leaves an item to the import of postings, and goes on with the others. */
export const giveAsPosting = (key: string): void => {
  changeCv(key, (item) => ({ ...item, state: { kind: 'elsewhere' } }))
  showCvs()
  leaveIfElsewhere()
}
