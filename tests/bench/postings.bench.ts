import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { scoreNothing } from '@shared/domain/postingSorting/lineModel/scoreLine'
import { projectRoot } from '../../scripts/setup/paths.mjs'
import { readAdvertTables } from '../helpers/adverts/readAdvertTable'
import { readLabelledFolder } from '../helpers/adverts/readLabelledFolder'
import { scoreAdvert, type AdvertScore } from '../helpers/adverts/scoreAdvert'
import { summarizeScores, type ScoreSummary } from '../helpers/adverts/summarizeScores'
import { printReport, type BenchReport } from './benchReport'

const createReport = (summary: ScoreSummary): BenchReport => {
  const percent = (name: string, share: number) => ({ name, value: share * 100, unit: '%' })
  return {
    title: `Sorting of ${summary.files} labelled adverts`,
    rows: [
      percent(`Lines right, of ${summary.lines}`, summary.share),
      percent(
        `Titles right, of ${summary.titles}`,
        summary.titleRight / Math.max(1, summary.titles),
      ),
      percent(`Kinds right, of ${summary.kinds}`, summary.kindRight / Math.max(1, summary.kinds)),
      { name: 'Lines dropped', value: summary.dropped, unit: 'lines' },
      ...Object.entries(summary.perPlace).flatMap(([place, { precision, recall }]) => [
        percent(`${place}, precision`, precision),
        percent(`${place}, recall`, recall),
      ]),
      ...Object.entries(summary.perLanguage).map(([language, share]) => percent(language, share)),
      { name: 'Time for a file', value: summary.msPerFile, unit: 'ms' },
    ],
    json: { ...summary },
  }
}

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    labels: { type: 'string' },
    json: { type: 'boolean' },
    wrong: { type: 'boolean' },
    'rules-alone': { type: 'boolean' },
  },
})

const describeWrong = ({
  advert,
  lines,
  isTitleRight,
  isKindRight,
  ...read
}: AdvertScore): string[] => [
  ...(isKindRight === false ? [`${advert.name}: read as ${read.readKind}`] : []),
  ...(isTitleRight === false ? [`${advert.name}: titled ${JSON.stringify(read.readTitles)}`] : []),
  ...lines
    .filter(({ isRight }) => !isRight)
    .map(
      ({ line, label, place }) =>
        `${advert.name}:${line}: ${label} put into ${place}: ${advert.text.split('\n')[line - 1] ?? ''}`,
    ),
]

/** Scores our own adverts, or with `--dir` and `--labels` the text files of a folder. `--wrong` lists what is not right; `--rules-alone` leaves the learnt model out. */
const run = (): BenchReport => {
  const adverts =
    values.dir !== undefined && values.labels !== undefined
      ? readLabelledFolder(values.dir, values.labels)
      : readAdvertTables(join(projectRoot, 'tests', 'fixtures', 'adverts'))
  const scoreLine = values['rules-alone'] === true ? scoreNothing : undefined
  const scores = adverts.map((advert) => scoreAdvert(advert, scoreLine))
  if (values.wrong === true) for (const line of scores.flatMap(describeWrong)) console.error(line)
  return createReport(summarizeScores(scores))
}

printReport(run(), process.argv.slice(2))
