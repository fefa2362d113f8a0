import type { CvReading, ReadPlace } from '../../model/reading/cvReading'
import { findHeadline } from './contact/findHeadline'
import { findLinks } from './contact/findLinks'
import { findLocation } from './contact/findLocation'
import { findMails, type Found } from './contact/findMails'
import { findName, isFootOf } from './contact/findName'
import { findPhones } from './contact/findPhones'
import { joinCvText, type CvLine, type CvDocument } from './cvLine'
import { readPositions, readStudies, type Placed } from './entries/readPositions'
import { readHistoryForm } from './forms/readHistoryForm'
import { findLanguage } from './findLanguage'
import { readCertificates } from './lists/readCertificates'
import { isOtherList, readLanguageLine, readLanguages } from './lists/readLanguages'
import { splitSkills } from './lists/splitSkills'
import type { CvSection } from './sections/cvSection'
import { splitSections } from './sections/splitSections'

const collect = (sections: readonly CvSection[], ...names: CvSection['name'][]): CvLine[] =>
  sections.filter(({ name }) => names.includes(name)).flatMap(({ lines }) => lines)

/** Lines about the person: those above all sections, in contact sections, and at the end of the last page. */
const listContactLines = (lines: readonly CvLine[], sections: readonly CvSection[]): CvLine[] => {
  const named = collect(sections, 'head', 'contact')
  const own = new Set(named.length > 0 ? named : lines.slice(0, 8))
  const others = new Set(collect(sections, 'other'))
  const foot = lines.slice(-6).filter((line) => !others.has(line))
  return lines.filter((line) => own.has(line) || foot.includes(line))
}

const placeFound = (field: string, { line }: Found, confidence = 0.95): ReadPlace => ({
  field,
  from: line,
  to: line,
  confidence,
})

const placeEach = (field: string, found: readonly Found[], confidence?: number): ReadPlace[] =>
  found.map((each, index) => placeFound(`${field}.${index}`, each, confidence))

const placeRecords = <Value>(field: string, records: readonly Placed<Value>[]): ReadPlace[] =>
  records.flatMap(({ lines, from, to }, index) => [
    { field: `${field}.${index}`, from, to, confidence: 0.8 },
    ...Object.entries(lines).flatMap(([key, line]) =>
      typeof line === 'number'
        ? [{ field: `${field}.${index}.${key}`, from: line, to: line, confidence: 0.8 }]
        : [],
    ),
  ])

/** The mails and phones about the person: near the name first, but never those of referees. */
const findReach = (
  contact: readonly CvLine[],
  all: readonly CvLine[],
  language: string,
): { mails: Found[]; phones: Found[] } => {
  const mails = findMails(contact)
  if (mails.length > 0) return { mails, phones: findPhones(contact, language) }
  // A foot in the middle of the document: what stands beside the mail address is about the person too.
  const [mail] = findMails(all)
  const beside = all.filter(
    (line) => contact.includes(line) || Math.abs(line.number - (mail?.line ?? -9)) < 2,
  )
  return { mails: mail === undefined ? [] : [mail], phones: findPhones(beside, language) }
}

const toTexts = (found: readonly Found[]): string[] => found.map(({ text }) => text)

const fewestLetters = 40

/** A CV of fifty full pages. */
const mostCharacters = 200_000

/** A paragraph of two pages. */
const mostInLine = 6_000

const isLongEnough = (text: string): boolean =>
  text.replace(/[^\p{L}]/gu, '').length >= fewestLetters

/** Whether a text is long enough to be a CV, and no longer than one, as a whole and in each of its lines. */
export const canBeCv = (text: string): boolean =>
  text.length <= mostCharacters &&
  isLongEnough(text) &&
  text.split('\n').every((line) => line.length <= mostInLine)

/** Whether a text has what a CV has: a person who can be reached, and what they did. */
const judgeKind = (
  reading: Pick<CvReading, 'name' | 'emails' | 'phones' | 'experience' | 'education' | 'skills'>,
  text: string,
): boolean => {
  const signs =
    Number(reading.name !== '') +
    Number(reading.emails.length + reading.phones.length > 0) +
    Number(reading.experience.length > 0) +
    Number(reading.education.length > 0) +
    Number(reading.skills.length > 2)
  return (
    isLongEnough(text) &&
    signs >= 2 &&
    reading.experience.length + reading.education.length + reading.skills.length > 0
  )
}

/**
 * Reads a CV. Every value stands in its text (but for white space, and dates, which are given as `YYYY-MM`);
 * what the text doesn’t tell stays empty. The same text gives the same result.
 */
export const readCv = (source: CvDocument): CvReading => {
  const { lines } = source
  const language = findLanguage(lines)
  const sections = splitSections(lines)
  const contact = listContactLines(lines, sections)
  const { mails, phones } = findReach(contact, lines, language)
  const head = contact.length > 0 ? contact : lines.slice(0, 12)
  const name = findName(head, lines, { mails: toTexts(mails), fileName: source.fileName })
  const location = findLocation(collect(sections, 'head', 'contact'))
  const links = findLinks(contact)
  const headline = findHeadline(head, name)
  const form = readHistoryForm(lines)
  const positions =
    form?.positions ??
    sections
      .filter((section) => section.name === 'experience')
      .flatMap((section) => readPositions(section.lines))
  const studies =
    form?.studies ??
    sections
      .filter((section) => section.name === 'education')
      .flatMap((section) => readStudies(section.lines))
  const named = collect(sections, 'skills')
  const skillLines = (
    named.length > 0 ? named : collect(sections, 'languages').filter(isOtherList)
  ).filter((line) => !isFootOf(name?.text ?? '', line))
  const spokenInSkills = skillLines.flatMap((line) => {
    const words = line.pieces?.length === 2 ? line.pieces.join('\t') : line.text
    const [, value = ''] =
      /^\s*\P{L}*(?:languages?|mother tongues?|other languages?|muttersprachen?|madrelingua|altre lingue|langue maternelle|autres? langues?|lengua materna|otros idiomas|język ojczysty|inne języki|modersmål|andra språk|sprachen|langues|idiomas|lingue|talen|språk|języki|языки|语言|語学)\s*[:：\t]\s*(.+)$/iu.exec(
        words,
      ) ?? []
    return readLanguageLine(value).map((each) => ({ ...each, line: line.number }))
  })
  const spoken = readLanguages(collect(sections, 'languages'))
  const languages = spoken.length > 0 ? spoken : spokenInSkills
  const spokenLines = new Set(spokenInSkills.map(({ line }) => line))
  const certified = collect(sections, 'certificates')
  const certificates = form?.certificates ?? readCertificates(certified)
  // Where nothing else tells what somebody can do, a list of what they are licensed to do does.
  const skills = splitSkills(
    skillLines.length > 0
      ? skillLines.filter(({ number }) => !spokenLines.has(number))
      : certified.filter(({ text: words }) => words.split(',').length > 2),
  )
  const text = joinCvText(lines)
  const values = {
    name: name?.text ?? '',
    emails: toTexts(mails),
    phones: toTexts(phones),
    location: location?.text ?? '',
    links: toTexts(links),
    headline: headline?.text ?? '',
    experience: positions.map(({ value }) => value),
    education: studies.map(({ value }) => value),
    skills: toTexts(skills),
    languages: languages.map(({ language: spokenName, level }) => ({
      language: spokenName,
      level,
    })),
    certificates: toTexts(certificates),
  }
  const isCv = judgeKind(values, text)
  return {
    kind: !isCv ? 'not-a-cv' : source.isScanned ? 'scan' : 'cv',
    language,
    columns: source.columns,
    ...values,
    places: [
      ...(name === null ? [] : [placeFound('name', name, name.confidence)]),
      ...placeEach('emails', mails),
      ...placeEach('phones', phones, 0.9),
      ...(location === null ? [] : [placeFound('location', location, 0.75)]),
      ...placeEach('links', links),
      ...(headline === null ? [] : [placeFound('headline', headline, 0.7)]),
      ...placeRecords('experience', positions),
      ...placeRecords('education', studies),
      ...placeEach('skills', skills, 0.8),
      ...languages.map(({ line }, index) =>
        placeFound(`languages.${index}`, { text: '', line }, 0.85),
      ),
      ...placeEach('certificates', certificates, 0.75),
    ],
    text,
    warnings: [...source.warnings],
  }
}
