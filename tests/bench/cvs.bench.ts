import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { cliCommand } from '../../scripts/setup/cliCommand.mjs'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { cvAnswersSchema, type CvAnswer } from '../helpers/cvs/cvAnswer'
import { readCvLabels } from '../helpers/cvs/labelledCv'
import { cvFields, scoreCv, type CvScore } from '../helpers/cvs/scoreCv'
import { summarizeCvScores, type CvSummary } from '../helpers/cvs/summarizeCvScores'
import { printReport, type BenchReport } from './benchReport'

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    labels: { type: 'string' },
    json: { type: 'boolean' },
    wrong: { type: 'boolean' },
  },
})

const fixtures = join(projectRoot, 'tests', 'fixtures', 'cvs')

/** Reads files as `read-cv` does. A file that can't be read has its own answer, so the exit status says nothing. */
const readCvs = async (files: readonly string[]): Promise<CvAnswer[]> => {
  const { command, args, env } = cliCommand(['read-cv', ...files, '--json'])
  const options = { env: { ...process.env, ...env }, maxBuffer: 100_000_000 }
  const stdout = await new Promise<string>((resolve, reject) => {
    execFile(command, args, options, (error, output, complaint) => {
      if (output.startsWith('{')) resolve(output)
      else reject(error ?? new Error(complaint))
    })
  })
  return cvAnswersSchema.parse(JSON.parse(stdout)).files
}

const describeWrong = ({ file, isKindRight, fields, invented }: CvScore): string[] => [
  ...(isKindRight ? [] : [`${file}: kind`]),
  ...cvFields.flatMap((field) => [
    ...(fields[field]?.missed ?? []).map((value) => `${file}: ${field} missed: ${value}`),
    ...(fields[field]?.wrong ?? []).map((value) => `${file}: ${field} wrong: ${value}`),
  ]),
  ...invented.map((value) => `${file}: invented: ${value}`),
]

const createReport = (summary: CvSummary, msPerFile: number): BenchReport => {
  const percent = (name: string, share: number) => ({ name, value: share * 100, unit: '%' })
  return {
    title: `Reading of ${summary.files} labelled CVs`,
    rows: [
      percent('Kinds right', summary.kindsRight / Math.max(1, summary.files)),
      ...cvFields.flatMap((field) => [
        percent(`${field}, precision`, summary.fields[field].precision),
        percent(`${field}, recall`, summary.fields[field].recall),
      ]),
      { name: 'Invented', value: summary.invented, unit: 'values' },
      { name: 'Time for a file', value: msPerFile, unit: 'ms' },
    ],
    json: { ...summary, msPerFile },
  }
}

/** Scores `read-cv` on our own CVs, or with `--dir` and `--labels` on those of a folder. `--wrong` lists what is not right. */
const run = async (): Promise<BenchReport> => {
  const folder = values.dir ?? join(fixtures, 'files')
  const labels = readCvLabels(values.labels ?? join(fixtures, 'labels.json'))
  const files = Object.keys(labels).map((name) => join(folder, name))
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`Not there: ${missing.join(', ')}`)
  const started = performance.now()
  const answers = await readCvs(files)
  const msPerFile = (performance.now() - started) / Math.max(1, files.length)
  const scores = Object.entries(labels).map(([name, wanted]) => {
    const answer = answers.find(({ file }) => basename(file) === name)
    if (answer === undefined) throw new Error(`read-cv said nothing of ${name}.`)
    return scoreCv({ ...answer, file: name }, wanted)
  })
  if (values.wrong === true) for (const line of scores.flatMap(describeWrong)) console.error(line)
  return createReport(summarizeCvScores(scores), msPerFile)
}

printReport(await run(), process.argv.slice(2))
