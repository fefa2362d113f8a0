import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Candidate } from '@shared/model/candidate'
import { openWorkspace } from '@electron/store/workspaces/workspace'
import { measureBlock } from './blockMeter'
import type { SaveFigures } from './figures'

// Saves single candidates of a workspace, and the same candidates with plain lowdb as
// one file: `measureSaves.mjs FOLDER LOWDB_FILE SAVES LOWDB_SAVES`.

const [folder, lowdbPath, saves, lowdbSaves] = process.argv.slice(2)
if (folder === undefined || lowdbPath === undefined)
  throw new Error('Usage: measureSaves FOLDER LOWDB_FILE SAVES LOWDB_SAVES')

const opened = await openWorkspace(folder)
if (!opened.ok) throw new Error(opened.error.message)
const candidates = opened.value.collection('candidates')
const ids = candidates.list().map(({ id }) => id)

const time = async (task: () => Promise<void>): Promise<number> => {
  const start = performance.now()
  await task()
  return performance.now() - start
}

const saveOne = async (index: number): Promise<void> => {
  const id = ids[(index * 37) % ids.length]
  const current = id === undefined ? undefined : candidates.get(id)
  if (current === undefined) throw new Error('There are no candidates.')
  const saved = await candidates.save({ ...current, notes: `Change ${index}.` })
  if (!saved.ok) throw new Error(saved.error.message)
}

const repeat = async (count: number, task: (index: number) => Promise<void>): Promise<number[]> => {
  const times: number[] = []
  for (let index = 0; index < count; index += 1) times.push(await time(() => task(index)))
  return times
}

const { value: saveMs, maxBlockMs } = await measureBlock(() => repeat(Number(saves), saveOne))

const whole = new Low<{ candidates: Candidate[] }>(new JSONFile(lowdbPath), {
  candidates: structuredClone([...candidates.list()]),
})
await whole.write()
const lowdbSaveMs = await repeat(Number(lowdbSaves), (index) =>
  whole.update(({ candidates: [first] }) => {
    if (first !== undefined) first.notes = `Change ${index}.`
  }),
)
await opened.value.close()
const figures: SaveFigures = { saveMs, maxBlockMs, lowdbSaveMs }
console.log(JSON.stringify(figures))
