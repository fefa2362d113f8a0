import { createPostingHandlers } from '@electron/channels/postings/postings'
import { FileTokens } from '@electron/services/files/fileTokens'
import { damageText } from '../helpers/faults/damageText'
import { createWorkspaceSession } from '@electron/services/workspaces/workspaceSession'
import { printReport, type BenchReport } from './benchReport'
import { inProcessReading } from '../helpers/inProcessReading'

const sentence =
  'Own the data strategy — from ingestion to insight — and “make it count”. Salary £65k–£80k 💰.'

/** About as long as a pasted text can be. */
const mostCharacters = 1_950_000

/** Of which 2 million characters make fewer lines than a posting may have. */
const longLine = `${sentence} ${sentence} ${sentence}\n`

const fill = (length: number, line: string): string =>
  line.repeat(Math.ceil(length / line.length)).slice(0, length)

const texts = [
  { name: 'a;b, 8000 times', key: 'tagsMs', text: 'a;b'.repeat(8_000) },
  { name: 'a;b on 8000 lines', key: 'tagLinesMs', text: 'a;b\n'.repeat(8_000) },
  { name: '( 100000 times', key: 'bracketsMs', text: '('.repeat(100_000) },
  {
    name: 'Wrapped lines of 1 million',
    key: 'wrappedMs',
    text: fill(1_000_000, 'We look for a cook who bakes the bread of the day and much\n'),
  },
  {
    name: 'Titles on 10000 lines',
    key: 'titlesMs',
    text: '## Cook (m/f/d)\n\nwe seek a cook\n\n'.repeat(5_000),
  },
  {
    name: 'Text of 2 million characters',
    key: 'longMs',
    text: fill(mostCharacters, longLine),
  },
  {
    name: 'Damaged text of 2 million',
    key: 'damagedMs',
    text: fill(mostCharacters, damageText(longLine, 'windows-1253')),
  },
  {
    name: 'One damaged line of 2 million',
    key: 'damagedLineMs',
    text: fill(mostCharacters, damageText(`${sentence} `, 'windows-1252')),
  },
]

const { 'postings.readText': readText } = createPostingHandlers({
  session: createWorkspaceSession({ emit: () => undefined, sampleFolder: null }),
  files: new FileTokens(),
  reading: inProcessReading,
  emit: () => undefined,
})

const measure = async (text: string): Promise<number> => {
  const started = performance.now()
  const read = await readText({ text, html: null })
  if (!read.ok) throw new Error(read.error.message)
  return performance.now() - started
}

/** Times the reading of pasted text, as the paste dialog asks for it. */
export const run = async (): Promise<BenchReport> => {
  const measured = []
  for (const { name, key, text } of texts) measured.push({ name, key, value: await measure(text) })
  return {
    title: 'Pasted text',
    rows: measured.map(({ name, value }) => ({ name, value, unit: 'ms' })),
    json: Object.fromEntries(measured.map(({ key, value }) => [key, value])),
  }
}

printReport(await run(), process.argv.slice(2))
