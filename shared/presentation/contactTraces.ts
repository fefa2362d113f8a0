import { findPeriods } from '../domain/cvReading/dates/findPeriods'
import { foldDigits } from '../domain/text/foldDigits'
import type { TextMatch } from '../domain/withholding/textMatch'
import type { Candidate } from '../model/candidate'
import { escapePattern, findPattern } from './findPattern'

/** Addresses of the web and of mail, names in social networks and messengers. */
const address =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,}|(?<!\p{L})(?:skype|telegram|whatsapp|wechat|signal|discord|viber)(?:\s*id)?\s*[:：]\s*\S+/giu

/** A page of a host whose name is in small letters: `ASP.NET/C#` is none. */
const hostPage =
  /(?<![\p{L}\p{N}@./])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|co|eu|info|xyz|app|de|fr|es|it|pt|nl|pl|se|gr|ru|cn|jp|uk|ch|at|be|br|mx|in)\/\S+/gu

/** Numbers that are written as only telephone numbers are: with a country, or a zero or bracket in front. */
const telephone = /(?<![\p{L}\p{N}])(?:\+|00|\(|0)[\d ()/.\u00a0-]{7,}\d/gu

/** The digits that a number has with and without its country. */
const sharedDigits = 7

const findNumber = (text: string, number: string): TextMatch[] => {
  const digits = foldDigits(number).replace(/\D/gu, '').slice(-sharedDigits)
  if (digits.length < 5) return []
  const spaced = Array.from(digits).join('[\\s()/.-]*')
  return findPattern(text, new RegExp(`(?<!\\d)\\+?(?:\\d[\\s()/.-]*){0,9}${spaced}(?!\\d)`, 'gu'))
}

const findLink = (text: string, link: string): TextMatch[] => {
  const bare = link.trim().replace(/^(?:https?:\/\/)?(?:www\.)?|\/+$/giu, '')
  return bare.length < 4 ? [] : findPattern(text, new RegExp(escapePattern(bare), 'giu'))
}

/** Periods such as `(2015 - 2019)` and `01/2015 - 12/2019` are written like numbers of telephones. */
const dropPeriods = (text: string, matches: readonly TextMatch[]): TextMatch[] => {
  const periods = findPeriods(text)
  return matches.filter(
    (match) => !periods.some(({ start, end }) => start < match.end && match.start < end),
  )
}

/** Finds in texts how somebody can be reached: what the candidate’s record says, and whatever else looks like it. */
export const createContactFinder = ({ contact }: Candidate): ((text: string) => TextMatch[]) => {
  const phones = [contact.phone, ...(contact.otherPhones ?? [])]
  const links = [contact.email, ...(contact.otherEmails ?? []), ...contact.links]
  return (text) => {
    const folded = foldDigits(text)
    return [
      ...findPattern(folded, address),
      ...findPattern(folded, hostPage),
      ...dropPeriods(folded, findPattern(folded, telephone)),
      ...phones.flatMap((phone) => findNumber(folded, phone)),
      ...links.flatMap((link) => findLink(folded, link)),
    ]
  }
}

/** The town of an address: what has digits says where somebody can be found. */
export const dropStreet = (location: string): string =>
  location
    .split(/\s*[,，、\n]\s*/u)
    .map((piece) => (/\d/u.test(foldDigits(piece)) ? keepTown(piece) : piece))
    .filter((piece) => piece !== '')
    .join(', ')

/** `10115 Berlin` is Berlin; a street with its number is nothing. */
const keepTown = (piece: string): string =>
  /^\s*(?:[A-Z]{1,2}-)?\d{4,6}\s+(\p{L}[^\d]*)$/u.exec(foldDigits(piece))?.[1]?.trim() ?? ''
