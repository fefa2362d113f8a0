import type { CvAnswer } from './cvAnswer'
import { findInvented } from './findInvented'
import type { LabelledCv } from './labelledCv'
import { matchValues, type Match } from './matchValues'
import { isNearEnough, isSameName } from './nearEnough'

export const cvFields = [
  'name',
  'emails',
  'phones',
  'employers',
  'titles',
  'dates',
  'schools',
  'skills',
] as const
export type CvField = (typeof cvFields)[number]

export interface CvScore {
  file: string
  isKindRight: boolean
  /** A field without labels is missing. */
  fields: Partial<Record<CvField, Match>>
  invented: string[]
}

const isSameLine = (one: string, other: string): boolean =>
  one.toLowerCase().replaceAll(' ', '') === other.toLowerCase().replaceAll(' ', '')

const digitsOf = (phone: string): string => phone.replace(/\D/gu, '').replace(/^0+/u, '')

/** Whether two numbers are the same in international form; where one has no prefix, in the digits behind it. */
const isSamePhone = (one: string, other: string): boolean => {
  const [first, second] = [digitsOf(one), digitsOf(other)]
  if (one.trim().startsWith('+') && other.trim().startsWith('+')) return first === second
  const [short = '', long = ''] = [first, second].sort((a, b) => a.length - b.length)
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3
}

const describeSpan = ({ from, to }: { from: string; to: string }): string => `${from}..${to}`

const listGiven = ({
  name,
  emails,
  phones,
  experience,
  education,
  skills,
}: CvAnswer): Record<CvField, string[]> => {
  const all: Record<CvField, string[]> = {
    name: [name],
    emails,
    phones,
    employers: [...new Set(experience.map(({ organisation }) => organisation))],
    titles: [...new Set(experience.map(({ title }) => title))],
    dates: experience.map(describeSpan).filter((span) => span !== '..'),
    schools: [...new Set(education.map(({ institution }) => institution))],
    skills: [...new Set(skills)],
  }
  for (const field of cvFields) all[field] = all[field].filter((value) => value !== '')
  return all
}

const listWanted = (labels: LabelledCv): Partial<Record<CvField, string[]>> => {
  const { name, dates } = labels
  // A paper that is no CV has nothing to be read; what is read from it all the same is wrong.
  if (labels.kind === 'not-a-cv')
    return Object.fromEntries(cvFields.map((field): [CvField, string[]] => [field, []]))
  return {
    ...labels,
    name: name === undefined ? undefined : [name],
    dates: dates?.map(describeSpan),
  }
}

/**
 * Scores what was read from a file against its labels. Mails have to be equal, phones in international
 * form, names but for the order of their words, a position's dates at both ends; the other fields near enough (`isNearEnough`).
 */
export const scoreCv = (answer: CvAnswer, labels: LabelledCv): CvScore => {
  const { isScan, optional } = labels
  const isRefused = labels.kind === 'not-a-cv' && answer.kind === 'not-a-cv'
  const given = listGiven(answer)
  const wanted = listWanted(labels)
  const isSameValue: Record<CvField, (one: string, other: string) => boolean> = {
    name: (one, other) => isSameName(one, other, isScan),
    emails: isSameLine,
    phones: isSamePhone,
    employers: (one, other) => isNearEnough(one, other, isScan),
    titles: (one, other) => isNearEnough(one, other, isScan),
    dates: isSameLine,
    schools: (one, other) => isNearEnough(one, other, isScan),
    skills: (one, other) => isNearEnough(one, other, isScan),
  }
  const listOptional = (field: CvField): string[] => {
    if (field === 'dates') return optional.dates.map(describeSpan)
    return field === 'name' || field === 'emails' || field === 'phones' ? [] : optional[field]
  }
  const fields: CvScore['fields'] = {}
  for (const field of cvFields) {
    const values = wanted[field]
    if (values !== undefined)
      fields[field] = matchValues(
        isRefused ? [] : given[field],
        values,
        listOptional(field),
        isSameValue[field],
      )
  }
  return {
    file: answer.file,
    isKindRight:
      (answer.kind === 'not-a-cv') === (labels.kind === 'not-a-cv') && answer.kind !== 'unreadable',
    fields,
    invented: labels.text === undefined ? [] : findInvented(answer, labels.text, isScan),
  }
}
