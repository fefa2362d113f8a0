import type { CvLine } from '../cvLine'
import { findPeriods } from '../dates/findPeriods'
import { findHeading } from '../headings/findHeading'
import { namesJob } from '../words/titleWords'
import { isPlace } from '../words/places'
import type { Found } from './findMails'

const longest = 100

const isContact = (text: string): boolean =>
  /@|https?:|www\.|\+\d|\d{5}|\.(?:com|org|net|io|de)(?:\/|\b)/iu.test(text)

const clean = (text: string): string => text.replace(/^[\s\p{P}\p{S}]+|[\s|•·,;:]+$/gu, '').trim()

/** What somebody calls themselves beside or below their name; null if nothing of the kind stands there. */
export const findHeadline = (head: readonly CvLine[], name: Found | null): Found | null => {
  if (name === null) return null
  const start = head.findIndex(({ number }) => number === name.line)
  const near = head.slice(Math.max(0, start), start + 5)
  for (const line of near) {
    const rests =
      line.number === name.line
        ? [line.text.replaceAll('\t', '  ').replace(name.text, '')]
        : [line.text.replaceAll('\t', '  ')]
    for (const piece of [
      ...rests,
      ...rests.flatMap((rest) => rest.split(/\s*[|•]\s+|\s{2,}|\s+·\s+(?=[^·]*@)/u)),
    ]) {
      const text = clean(piece)
      const isTitle =
        text.length > 3 &&
        text.length <= longest &&
        namesJob(text) &&
        !isContact(text) &&
        findPeriods(text).length === 0
      if (
        isTitle &&
        findHeading(text) === null &&
        !isPlace(text) &&
        !/[.!?]\s+\p{Lu}/u.test(text) &&
        text.split(/\s+/u).length <= 12
      )
        return { text, line: line.number }
    }
  }
  return null
}
