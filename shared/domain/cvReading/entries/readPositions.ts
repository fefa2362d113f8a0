import type { ReadPosition, ReadStudy } from '../../../model/reading/cvReading'
import type { CvLine } from '../cvLine'
import { namesCompany, namesDegree, namesSchool } from '../words/organisationWords'
import { namesJob } from '../words/titleWords'
import { readEntryLines } from './entryLines'
import { nameEntries, type NamedEntry } from './namePairs'
import { splitEntries, type CvEntry } from './splitEntries'

/** A record read from lines, and where each of its fields stands. */
export interface Placed<Value> {
  value: Value
  lines: Partial<Record<keyof Value & string, number>>
  from: number
  to: number
}

const listNumbers = ({ head, body }: CvEntry): number[] =>
  [...head, ...body].map(({ line }) => line.number)

const place = <Value>(
  named: NamedEntry,
  value: Value,
  lines: Placed<Value>['lines'],
): Placed<Value> => {
  const numbers = listNumbers(named.entry)
  return { value, lines, from: Math.min(...numbers), to: Math.max(...numbers) }
}

const findDateLine = ({ head }: CvEntry): number | undefined =>
  head.find(({ period }) => period !== null)?.line.number

const isEmptyPeriod = (entry: CvEntry): boolean =>
  entry.period === null || (entry.period.from === '' && entry.period.to === '')

/** The positions in a section about them. */
export const readPositions = (lines: readonly CvLine[]): Placed<ReadPosition>[] =>
  nameEntries(splitEntries(readEntryLines(lines)), {
    namesWhat: namesJob,
    namesWhere: namesCompany,
  })
    .filter(
      ({ entry, what, where }) =>
        (what !== null || where !== null) &&
        !(isEmptyPeriod(entry) && what === null && where !== null && entry.body.length === 0),
    )
    .map((named) => {
      const { entry, what, where } = named
      const value: ReadPosition = {
        title: what?.text ?? '',
        organisation: where?.text ?? '',
        from: entry.period?.from ?? '',
        to: entry.period?.to ?? '',
        text: entry.body.map(({ line }) => line.text).join('\n'),
      }
      const dateLine = findDateLine(entry)
      return place(named, value, {
        title: what?.line,
        organisation: where?.line,
        from: dateLine,
        to: dateLine,
      })
    })

const namesStudy = (text: string): boolean =>
  namesDegree(text) && !/^(?:university|college|school)\b/iu.test(text)

/** The studies in a section about education. A single date is when one was completed. */
export const readStudies = (lines: readonly CvLine[]): Placed<ReadStudy>[] =>
  nameEntries(splitEntries(readEntryLines(lines)), {
    namesWhat: namesStudy,
    namesWhere: namesSchool,
  })
    .filter(({ what, where }) => what !== null || where !== null)
    .map((named) => {
      const { entry, what, where } = named
      const { from = '', to = '' } = entry.period ?? {}
      const value: ReadStudy = {
        degree: what?.text ?? '',
        institution: where?.text ?? '',
        ...(to === '' ? { from: '', to: from } : { from, to }),
      }
      const dateLine = findDateLine(entry)
      return place(named, value, {
        degree: what?.line,
        institution: where?.line,
        from: dateLine,
        to: dateLine,
      })
    })
