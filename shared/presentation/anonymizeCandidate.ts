import { replaceName } from '../domain/withholding/clientPhrase'
import { listNameForms } from '../domain/withholding/names/nameForms'
import { dropOverlaps, type TextMatch } from '../domain/withholding/textMatch'
import type { PresentationLabels } from '../labels/presentations'
import type { Candidate } from '../model/candidate'
import { createContactFinder, dropStreet } from './contactTraces'
import { createPersonFinder, findNamed, isUnspacedName } from './personNames'

/** How somebody who is not named is called: by a letter, or by the initials of their name. */
export type AnonymousName =
  | { kind: 'letter'; letter: string }
  /** The letter is for a name without initials; `A` if omitted. */
  | { kind: 'initials'; letter?: string }

interface NamedMatch extends TextMatch {
  by: string
}

/** Empty for a name whose first letters are the name itself, as in Chinese, Japanese and Korean. */
const writeInitials = (name: string): string =>
  (isUnspacedName(name) ? '' : name)
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
  return initials === '' ? candidate.replace('{letter}', () => called.letter ?? 'A') : initials
}

/** The employers of a candidate, each once, in the order of the profile. */
export const listEmployers = ({ experience }: Pick<Candidate, 'experience'>): string[] =>
  [...new Set(experience.map(({ organisation }) => organisation.trim()))].filter(
    (organisation) => organisation !== '',
  )

export interface AnonymizingInput {
  labels: PresentationLabels
  /** BCP 47 tag. */
  language: string
  /** How many employers have letters already; none if omitted. */
  firstEmployer?: number
}

/**
 * A candidate without what says who it is: name and contact go, also from within texts, where the
 * matcher of withheld facts finds them in other spellings and cases too; employers are called by a
 * letter. Attachments, notes, tags and the source are left out. Schools and places stay.
 */
export const anonymizeCandidate = (
  candidate: Candidate,
  called: AnonymousName,
  { labels, language, firstEmployer = 0 }: AnonymizingInput,
): Candidate => {
  const name = nameAnonymously(candidate.name, called, labels)
  const isEnglish = language.toLowerCase().startsWith('en')
  const findPerson = createPersonFinder(candidate.name, language)
  const findContact = createContactFinder(candidate)
  const employers = listEmployers(candidate).map((organisation, at) => ({
    organisation,
    forms: listNameForms([organisation]),
    by: labels.employer.replace('{letter}', () => nameLetter(firstEmployer + at)),
  }))

  const clean = (text: string): string => {
    const matches: NamedMatch[] = [
      ...findContact(text).map((match) => ({ ...match, by: '…' })),
      ...findPerson(text).map((match) => ({ ...match, isCertain: true, by: name })),
      ...employers.flatMap(({ forms, by }) =>
        [
          ...findNamed(text, forms, language),
          // No ordinary word, however it is written.
          ...findNamed(
            text,
            forms.filter(({ isCommon, kind }) => !isCommon && kind !== 'hint'),
            language,
            false,
          ),
        ].map((match) => ({ ...match, by })),
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
      from: clean(position.from),
      to: clean(position.to),
      summary: clean(position.summary),
    })),
    skills: candidate.skills.map(clean),
    education: candidate.education.map((study) => ({
      ...study,
      degree: clean(study.degree),
      institution: clean(study.institution),
      year: clean(study.year),
    })),
    certificates: (candidate.certificates ?? []).map(clean),
    languages: (candidate.languages ?? []).map((spoken) => ({
      ...spoken,
      language: clean(spoken.language),
      level: clean(spoken.level),
    })),
    location: clean(dropStreet(candidate.location)),
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

/** What `nameLetter` was given: `A` is 0, `A2` is 26. */
export const readLetter = (letter: string): number =>
  (letter.codePointAt(0) ?? 65) - 65 + 26 * (Number(letter.slice(1) || '1') - 1)
