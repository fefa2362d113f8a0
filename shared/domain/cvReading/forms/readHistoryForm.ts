import type { ReadPosition, ReadStudy } from '../../../model/reading/cvReading'
import type { CvLine } from '../cvLine'
import type { Placed } from '../entries/readPositions'
import type { ListedWord } from '../lists/splitSkills'

/** What a Japanese form with a row for each step tells. */
export interface HistoryForm {
  positions: Placed<ReadPosition>[]
  studies: Placed<ReadStudy>[]
  certificates: ListedWord[]
}

/** The years before the first of an era. */
const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
}

const row =
  /^\s*(?:(明治|大正|昭和|平成|令和)?\s*([\d０-９]{1,4}|元))\s*年?[\s./・]+([\d０-９]{1,2})\s*月?\s+(.+)$/u

const steps = {
  entered: /\s*(?:入社|入職|入所|入局|入行|着任|勤務開始)\s*$/u,
  independent: /\s*として(?:独立|開業)\s*$/u,
  left: /\s*(?:を)?(?:一身上の都合により|契約期間満了により|会社都合により)?\s*(?:退社|退職|退所|退任|契約満了)\s*$/u,
  enrolled: /\s*(?:入学|編入学?|転入学?)\s*$/u,
  graduated: /\s*(?:卒業見込み?|修了見込み?|卒業|修了|中退|中途退学)\s*$/u,
  licensed: /\s*(?:合格|取得|修得|認定)\s*$/u,
} as const

const ongoing = /\s*現在に至る\s*$/u

type StepKind = keyof typeof steps

const kinds: readonly StepKind[] = [
  'left',
  'graduated',
  'entered',
  'independent',
  'enrolled',
  'licensed',
]

interface Step {
  kind: StepKind
  isOngoing: boolean
  month: string
  name: string
  line: number
}

const toPlainDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))

const readMonth = (era: string, year: string, month: string): string => {
  const count = year === '元' ? 1 : Number(toPlainDigits(year))
  const full = era === '' ? count : (eras[era] ?? 0) + count
  const number = Number(toPlainDigits(month))
  return full >= 1920 && full <= 2045 && number >= 1 && number <= 12
    ? `${full}-${String(number).padStart(2, '0')}`
    : ''
}

const readStep = ({ text, number }: CvLine): Step | null => {
  const [, era = '', year = '', count = '', whole = ''] = row.exec(text) ?? []
  const month = readMonth(era, year, count)
  if (month === '') return null
  const words = whole.replace(ongoing, '').trim()
  const kind = kinds.find((each) => steps[each].test(words))
  const name = kind === undefined ? '' : words.replace(steps[kind], '').trim()
  return kind === undefined || name === ''
    ? null
    : { kind, isOngoing: ongoing.test(whole), month, name, line: number }
}

const squeeze = (name: string): string => name.replace(/\s+/gu, '')

/** When somebody left the place where a step begins: the first such day before the next beginning, of the same name if any. */
const findEnd = (all: readonly Step[], from: Step, kind: StepKind): Step | null => {
  const later = all.slice(all.indexOf(from) + 1)
  const next = later.findIndex((step) => step.kind === from.kind)
  const ends = later.filter(
    (step, at) =>
      step.kind === kind && (next < 0 || at < next || squeeze(step.name) === squeeze(from.name)),
  )
  return ends.find(({ name }) => squeeze(name) === squeeze(from.name)) ?? ends[0] ?? null
}

const readPosition = (from: Step, all: readonly Step[]): Placed<ReadPosition> => {
  const end = from.isOngoing ? null : findEnd(all, from, 'left')
  const isIndependent = from.kind === 'independent'
  const to = end?.line ?? from.line
  return {
    value: {
      title: isIndependent ? from.name : '',
      organisation: isIndependent ? '' : from.name,
      from: from.month,
      to: from.isOngoing ? 'present' : (end?.month ?? ''),
      text: '',
    },
    lines: { [isIndependent ? 'title' : 'organisation']: from.line, from: from.line, to },
    from: from.line,
    to,
  }
}

const school = /学校|大学|学院|高校|高専|スクール/u

/** `県立北高等学校 情報科` is a school and what was learnt there. */
const splitSchool = (name: string): { institution: string; degree: string } => {
  const words = name.split(/\s+/u)
  const at = words.findLastIndex((word) => school.test(word))
  const behind = at < 0 ? name.length : name.indexOf(words[at] ?? '') + (words[at] ?? '').length
  return { institution: name.slice(0, behind).trim(), degree: name.slice(behind).trim() }
}

const readStudy = (end: Step, all: readonly Step[]): Placed<ReadStudy> => {
  const before = all.slice(0, all.indexOf(end))
  const begin = before.findLast(
    ({ kind, name }) => kind === 'enrolled' && squeeze(name) === squeeze(end.name),
  )
  const from = begin?.line ?? end.line
  return {
    value: { ...splitSchool(end.name), from: begin?.month ?? '', to: end.month },
    lines: { institution: end.line, from, to: end.line },
    from,
    to: end.line,
  }
}

const fewestSteps = 3

/**
 * Reads a form such as 履歴書: rows of year, month and a step, the years counted from an era or not. Null for any other
 * text.
 */
export const readHistoryForm = (lines: readonly CvLine[]): HistoryForm | null => {
  const all = lines.map(readStep).filter((step) => step !== null)
  if (all.length < fewestSteps) return null
  return {
    positions: all
      .filter(({ kind }) => kind === 'entered' || kind === 'independent')
      .map((step) => readPosition(step, all)),
    studies: all.filter(({ kind }) => kind === 'graduated').map((step) => readStudy(step, all)),
    certificates: all
      .filter(({ kind }) => kind === 'licensed')
      .map(({ name, line }) => ({ text: name, line })),
  }
}
