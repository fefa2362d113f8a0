import type { CvLine } from '../cvLine'
import { findPeriods } from '../dates/findPeriods'
import type { ListedWord } from './splitSkills'

const longest = 140

const removeDates = (text: string): string => {
  const [period] = findPeriods(text)
  if (period === undefined) return text
  return `${text.slice(0, period.start)} ${text.slice(period.end)}`
}

const clean = (text: string): string =>
  removeDates(text)
    .replace(/\t/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s,;:|–—-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The certificates in a section of such, without their dates. */
export const readCertificates = (lines: readonly CvLine[]): ListedWord[] =>
  lines
    .map(({ text, number }) => ({ text: clean(text), line: number }))
    .filter(({ text }) => /\p{L}{2}/u.test(text) && text.length <= longest)
