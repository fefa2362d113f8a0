import { listNameForms, type NameForm } from '../domain/withholding/names/nameForms'
import { replaceName } from '../domain/withholding/clientPhrase'
import { findAddresses } from '../domain/withholding/names/findAddresses'
import { findNames } from '../domain/withholding/names/findNames'
import { findNearWords } from '../domain/withholding/names/findNearWords'
import { startsSmall } from '../domain/withholding/letters/letterCase'
import { dropOverlaps, plain, type TextMatch } from '../domain/withholding/textMatch'
import type { PresentationLabels } from '../labels/presentations'
import type { Candidate } from '../model/candidate'

/** How somebody who is not named is called: by a letter, or by the initials of their name. */
export type AnonymousName = { kind: 'letter'; letter: string } | { kind: 'initials' }

interface NamedMatch extends TextMatch {
  by: string
}

/** The words of a name that are names too: no initials, and no particles such as _van_. */
const splitName = (name: string): string[] => {
  const words = name.split(/[\s,.;/()]+/u).filter((word) => Array.from(word).length >= 2)
  const capital = words.filter((word) => !startsSmall(word))
  return capital.length === 0 ? words : capital
}

/** The ways to write somebody’s name, each word of it alone too, whatever else that word may mean. */
const listPersonForms = (name: string): NameForm[] =>
  listNameForms([name, ...splitName(name)])
    .filter(({ kind }) => kind !== 'hint')
    .map((form) => ({ ...form, isCommon: false }))

const writeInitials = (name: string): string =>
  name
    .split(/[\s,.;/()-]+/u)
    .flatMap((word) => /\p{L}/u.exec(word)?.[0].toLocaleUpperCase() ?? [])
    .map((letter) => `${letter}.`)
    .join(' ')

/** What an anonymous candidate is called; the letter where a name has no initials. */
export const nameAnonymously = (
  name: string,
  called: AnonymousName,
  { candidate }: PresentationLabels,
): string => {
  const initials = called.kind === 'initials' ? writeInitials(name) : ''
  const letter = called.kind === 'letter' ? called.letter : 'A'
  return initials === '' ? candidate.replace('{letter}', () => letter) : initials
}

/** Addresses of the web and of mail, and names in social networks. */
const address =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?:https?:\/\/|www\.)\S+|\b(?:linkedin|xing|github|gitlab|facebook|instagram)\.com\/\S+/giu
/** Numbers that are written as only telephone numbers are: with a country, or a zero or bracket in front. */
const telephone = /(?<![\p{L}\p{N}])(?:\+|00|\(|0)[\d ()/.\u00a0-]{7,}\d/gu

const findAll = (text: string, pattern: RegExp): TextMatch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    isCertain: true,
    kept: plain,
  }))

/** Finds what is written down as a means of contact, however it is spaced. */
const findKnown = (text: string, known: readonly string[]): TextMatch[] =>
  known.flatMap((value) => {
    const signs = Array.from(value.replace(/[\s()/.-]+/gu, ''))
    if (signs.length < 5) return []
    const escaped = signs.map((sign) => sign.replace(/[$*+?[\\\]^{|}]/gu, '\\$&'))
    return findAll(text, new RegExp(escaped.join('[\\s()/.-]*'), 'giu'))
  })

const listContacts = ({ contact }: Candidate): string[] => [
  contact.email,
  contact.phone,
  ...contact.links,
  ...(contact.otherEmails ?? []),
  ...(contact.otherPhones ?? []),
]

/**
 * Nobody is asked about what only may be a name: it is replaced, since a word too many does less
 * harm than a name. A small letter says that a doubtful one is an ordinary word.
 */
const findNamed = (text: string, forms: readonly NameForm[], language: string): TextMatch[] => [
  ...findNames(text, forms, language).filter(
    ({ start, isCertain }) => isCertain || !startsSmall(text.slice(start, start + 2)),
  ),
  ...findNearWords(text, forms),
  ...findAddresses(text, forms),
]

/**
 * A candidate without what says who it is: name and contact go, also from within texts, where the
 * matcher of withheld facts finds them in other spellings and cases too; employers are called by a
 * letter. Attachments, notes, tags and the source are left out. Schools and places stay.
 */
export const anonymizeCandidate = (
  candidate: Candidate,
  called: AnonymousName,
  labels: PresentationLabels,
  language: string,
): Candidate => {
  const name = nameAnonymously(candidate.name, called, labels)
  const isEnglish = language.toLowerCase().startsWith('en')
  const person = listPersonForms(candidate.name)
  const contacts = listContacts(candidate)
  const organisations = [
    ...new Set(candidate.experience.map(({ organisation }) => organisation.trim())),
  ].filter((organisation) => organisation !== '')
  const employers = organisations.map((organisation, at) => ({
    organisation,
    forms: listNameForms([organisation]),
    by: labels.employer.replace('{letter}', () => nameLetter(at)),
  }))

  const clean = (text: string): string => {
    const matches: NamedMatch[] = [
      ...findAll(text, address).map((match) => ({ ...match, by: '…' })),
      ...findAll(text, telephone).map((match) => ({ ...match, by: '…' })),
      ...findKnown(text, contacts).map((match) => ({ ...match, by: '…' })),
      ...findNamed(text, person, language).map((match) => ({
        ...match,
        isCertain: true,
        by: name,
      })),
      ...employers.flatMap(({ forms, by }) =>
        findNamed(text, forms, language).map((match) => ({ ...match, by })),
      ),
    ]
    let at = 0
    const pieces: string[] = []
    for (const match of dropOverlaps(matches)) {
      const { start, end, by } = replaceName(text, match, match.by, isEnglish)
      pieces.push(text.slice(at, Math.max(at, start)), by)
      at = end
    }
    return [...pieces, text.slice(at)].join('')
  }

  return {
    ...candidate,
    name,
    headline: clean(candidate.headline),
    contact: { email: '', phone: '', links: [] },
    experience: candidate.experience.map((position) => ({
      ...position,
      title: clean(position.title),
      organisation:
        employers.find(({ organisation }) => organisation === position.organisation.trim())?.by ??
        '',
      summary: clean(position.summary),
    })),
    skills: candidate.skills.map(clean),
    education: candidate.education.map((study) => ({
      ...study,
      degree: clean(study.degree),
      institution: clean(study.institution),
    })),
    certificates: (candidate.certificates ?? []).map(clean),
    languages: (candidate.languages ?? []).map((spoken) => ({
      ...spoken,
      language: clean(spoken.language),
      level: clean(spoken.level),
    })),
    location: clean(candidate.location),
    attachments: [],
    notes: '',
    tags: [],
    source: null,
    cvText: clean(candidate.cvText ?? ''),
  }
}

/** `A` to `Z`, then `A2` and so on. */
export const nameLetter = (at: number): string => {
  const round = Math.floor(at / 26)
  return `${String.fromCodePoint(65 + (at % 26))}${round === 0 ? '' : round + 1}`
}
