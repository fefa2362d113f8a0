import { explainHit } from '@shared/domain/search/explainHit'
import { listCandidateFields, listRoleFields } from '@shared/domain/search/listFields'
import type { SearchField } from '@shared/domain/search/searchField'
import { createWordIndex } from '@shared/domain/search/wordIndex'
import { createSeededRandom, type SeededRandom } from '@shared/domain/comparison/seededRandom'
import { generateCandidate } from '../../scripts/generate/generateCandidate'
import { generateRole } from '../../scripts/generate/generateRole'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'

const size = { candidates: 10_000, roles: 500, words: 350, vocabulary: 60_000 }
const shownAtOnce = 8
const bounds = { keyP95Ms: 16, memoryMb: 100 }

const consonants = 'b c d f g h k l m n p r s t v w z'.split(' ')
const vowels = 'a e i o u'.split(' ')

const createWord = (random: SeededRandom): string =>
  Array.from(
    { length: 2 + random.below(3) },
    () =>
      random.pick(consonants) +
      random.pick(vowels) +
      (random.below(3) === 0 ? random.pick(consonants) : ''),
  ).join('')

/** Words as frequent as in a language: the hundredth is a hundred times rarer than the first. */
const createWriter = (random: SeededRandom): ((words: number) => string) => {
  const vocabulary = Array.from({ length: size.vocabulary }, () => createWord(random))
  const next = (): string => vocabulary[Math.floor(size.vocabulary ** random.next()) - 1] ?? ''
  return (words) => Array.from({ length: words }, next).join(' ')
}

const countWords = (fields: readonly SearchField[]): number =>
  fields.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

const createRecords = (): { title: string; fields: SearchField[] }[] => {
  const write = createWriter(createSeededRandom(1))
  const candidates = Array.from({ length: size.candidates }, (_, index) => {
    const candidate = generateCandidate(1, index)
    const fields = listCandidateFields(candidate)
    const rest = Math.max(0, size.words - countWords(fields))
    return {
      title: candidate.name,
      fields: [...fields, { label: 'Notes', text: write(rest), weight: 'text' as const }],
    }
  })
  const roles = Array.from({ length: size.roles }, (_, index) => {
    const role = generateRole(1, index)
    return { title: role.title, fields: listRoleFields(role) }
  })
  return [...candidates, ...roles]
}

/** What is typed, letter by letter; the last but one with an error, the last in another script. */
const searches = [
  'lukasz',
  'kubernetes',
  'head of data',
  'berlin kotlin',
  'nadia brunner',
  '林佳',
  '+49 30 23125 12',
  'product manager hamburg',
  'kuberentes',
  'мария',
]

const listKeys = (text: string): string[] =>
  Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1))

const measureMemory = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
}

/** Times each letter typed into a search over 10,000 candidates of 350 words and 500 roles. */
export const run = (): BenchReport => {
  const records = createRecords()
  const before = measureMemory()
  const startedAt = performance.now()
  const index = createWordIndex()
  for (const [key, { title, fields }] of records.entries()) index.put(String(key), title, fields)
  const buildMs = performance.now() - startedAt
  const memoryMb = (measureMemory() - before) / 1024 / 1024
  const keys = [...searches, ...searches].flatMap(listKeys).map((text) => {
    const typedAt = performance.now()
    for (const key of index.find(text, shownAtOnce).keys)
      explainHit(records[Number(key)]?.fields ?? [], text)
    return performance.now() - typedAt
  })
  const saves = records.slice(0, 200).map(({ title, fields }, key) => {
    const savedAt = performance.now()
    index.put(String(key), title, fields)
    return performance.now() - savedAt
  })
  const keyP95Ms = findPercentile(keys, 0.95)
  return {
    title: `Searching ${size.candidates} candidates of ${size.words} words and ${size.roles} roles`,
    rows: [
      createBoundedRow('Key to result, 95th percentile', keyP95Ms, 'ms', bounds.keyP95Ms),
      { name: 'Key to result, median', value: findPercentile(keys, 0.5), unit: 'ms' },
      { name: 'Key to result, longest', value: Math.max(...keys), unit: 'ms' },
      createBoundedRow('Memory of the index', memoryMb, 'MB', bounds.memoryMb),
      { name: 'Indexing everything, in steps', value: buildMs, unit: 'ms' },
      { name: 'Indexing one record again, median', value: findPercentile(saves, 0.5), unit: 'ms' },
    ],
    json: {
      keyP95Ms,
      keyP50Ms: findPercentile(keys, 0.5),
      keyMaxMs: Math.max(...keys),
      memoryMb,
      buildMs,
      putP50Ms: findPercentile(saves, 0.5),
    },
  }
}

printReport(run(), process.argv.slice(2))
