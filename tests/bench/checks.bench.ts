import { checkRole } from '@shared/domain/checks/checkRole'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import {
  labelledDay,
  readLabelledSentences,
  scoreRules,
  type LabelledSentence,
} from '../helpers/checks/labelledSentences'
import { createBoundedRow, findPercentile, printReport, type BenchReport } from './benchReport'

/** As many as the reference posting has. */
const referenceWords = 1_400
const rounds = 200
const mostMs = 30

const createLongRole = (sentences: readonly LabelledSentence[]): RoleDraft => {
  const texts = sentences.filter(({ language }) => language === 'en').map(({ text }) => text)
  const long: string[] = []
  for (let words = 0; words < referenceWords;) {
    const text = `${long.length} ${texts[long.length % texts.length] ?? ''}`
    long.push(text)
    words += text.split(' ').length
  }
  return { ...createEmptyRoleDraft(), title: 'Baker', definition: long.map(createListItem) }
}

const measure = (role: RoleDraft): number => {
  const from = performance.now()
  checkRole({ role, audience: 'advert', today: labelledDay })
  return performance.now() - from
}

/** The role after one more keystroke in one of its lines. */
const typeOn = (role: RoleDraft, round: number): RoleDraft => ({
  ...role,
  definition: role.definition.map((line, index) =>
    index === round % role.definition.length ? { ...line, text: `${line.text} ${round}` } : line,
  ),
})

/** Times the checks of a role as long as the reference posting, and scores every rule on the labelled sentences. */
const run = (): BenchReport => {
  const sentences = readLabelledSentences()
  const role = createLongRole(sentences)
  const first = measure(role)
  const times = Array.from({ length: rounds }, (_, round) => measure(typeOn(role, round)))
  const p95 = findPercentile(times, 0.95)
  const scores = scoreRules(sentences)
  const percent = (name: string, share: number) => ({ name, value: share * 100, unit: '%' })
  return {
    title: `Checks of a posting of ${referenceWords} words; rules on ${sentences.length} labelled sentences`,
    rows: [
      { name: 'First check after the start', value: first, unit: 'ms' },
      { name: 'After a keystroke, median', value: findPercentile(times, 0.5), unit: 'ms' },
      createBoundedRow('After a keystroke, p95', p95, 'ms', mostMs),
      ...scores.flatMap(({ rule, precision, recall }) => [
        percent(`${rule}, precision`, precision),
        percent(`${rule}, recall`, recall),
      ]),
    ],
    json: {
      firstMs: first,
      p95Ms: p95,
      rules: Object.fromEntries(
        scores.map(({ rule, precision, recall }) => [rule, { precision, recall }]),
      ),
    },
  }
}

printReport(run(), process.argv.slice(2))
