import type {
  Attachment,
  CandidateDraft,
  Position,
  SpokenLanguage,
  Study,
} from '../../../model/candidate'
import type { CandidateListField } from '../../../model/candidateMerge'
import { foldText } from '../../text/foldText'

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

/** The items of two lists, each once; where both have one, `combine` makes one of the two. */
const join = <Item>(
  kept: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, another: Item) => boolean,
  combine: (one: Item, another: Item) => Item = (one) => one,
): Item[] => {
  const joined = [...kept]
  for (const item of other) {
    const at = joined.findIndex((each) => isSame(each, item))
    const known = joined[at]
    if (known === undefined) joined.push(item)
    else joined[at] = combine(known, item)
  }
  return joined
}

const joinTexts = (
  kept: readonly string[],
  other: readonly string[],
  key: (text: string) => string = fold,
): string[] =>
  join(
    kept,
    other.filter((text) => text.trim() !== ''),
    (one, another) => key(one) === key(another),
  )

const mayBeSame = (one: string, other: string): boolean =>
  one === '' || other === '' || fold(one) === fold(other)

/** Whether two dates may be one: the same, or one says the month and the other the year alone. */
const mayBeSameDate = (one: string, other: string): boolean =>
  one === other || one === '' || other === '' || one.startsWith(other) || other.startsWith(one)

const takeLonger = (one: string, other: string): string => (other.length > one.length ? other : one)

/** Both texts; one of them where it contains the other. */
export const joinProse = (one: string, other: string): string => {
  if (one.trim() === '' || other.includes(one)) return other
  if (other.trim() === '' || one.includes(other)) return one
  return `${one}\n\n${other}`
}

const isSamePosition = (one: Position, other: Position): boolean =>
  mayBeSame(one.title, other.title) &&
  mayBeSame(one.organisation, other.organisation) &&
  (fold(one.title) === fold(other.title) || fold(one.organisation) === fold(other.organisation)) &&
  mayBeSameDate(one.from, other.from) &&
  (one.from !== '' || other.from !== '' || one.to === other.to)

/** An end that one of the two knows: who comes again may have left meanwhile. */
const combinePositions = (one: Position, other: Position): Position => ({
  ...other,
  ...one,
  title: takeLonger(one.title, other.title),
  organisation: takeLonger(one.organisation, other.organisation),
  from: takeLonger(one.from, other.from),
  to: takeLonger(one.to, other.to),
  summary: joinProse(one.summary, other.summary),
})

const isSameStudy = (one: Study, other: Study): boolean =>
  mayBeSame(one.degree, other.degree) &&
  mayBeSame(one.institution, other.institution) &&
  (fold(one.degree) === fold(other.degree) || fold(one.institution) === fold(other.institution)) &&
  mayBeSameDate(one.year, other.year)

const combineStudies = (one: Study, other: Study): Study => ({
  ...other,
  ...one,
  degree: takeLonger(one.degree, other.degree),
  institution: takeLonger(one.institution, other.institution),
  year: takeLonger(one.year, other.year),
  from: takeLonger(one.from ?? '', other.from ?? ''),
  to: takeLonger(one.to ?? '', other.to ?? ''),
})

const isSameSpoken = (one: SpokenLanguage, other: SpokenLanguage): boolean =>
  fold(one.language) === fold(other.language)

const combineSpoken = (one: SpokenLanguage, other: SpokenLanguage): SpokenLanguage => ({
  ...one,
  level: one.level === '' ? other.level : one.level,
})

const isSameFile = (one: Attachment, other: Attachment): boolean => one.hash === other.hash

const phoneKey = (text: string): string => text.replace(/\D/gu, '').slice(-9)
const linkKey = (text: string): string =>
  text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gu, '')
const mailKey = (text: string): string => text.trim().toLowerCase()

/** A list that was missing and has got nothing stays missing. */
const orMissing = <Item>(list: Item[], before: readonly Item[] | undefined): Item[] | undefined =>
  list.length === 0 && before === undefined ? undefined : list

/** Mails or phones of two records beside the first one, which is `main`. */
const joinReach = (
  main: string,
  texts: readonly string[],
  key: (text: string) => string,
): string[] => joinTexts([], texts, key).filter((text) => key(text) !== key(main))

/** The lists of two records brought together; `main` has the first mail and phone. */
export const joinLists = (
  main: CandidateDraft,
  kept: CandidateDraft,
  other: CandidateDraft,
): CandidateDraft => {
  const { email, phone } = main.contact
  const otherEmails = joinReach(
    email,
    [kept, other].flatMap(({ contact }) => [contact.email, ...(contact.otherEmails ?? [])]),
    mailKey,
  )
  const otherPhones = joinReach(
    phone,
    [kept, other].flatMap(({ contact }) => [contact.phone, ...(contact.otherPhones ?? [])]),
    phoneKey,
  )
  return {
    ...main,
    contact: {
      ...main.contact,
      links: joinTexts(kept.contact.links, other.contact.links, linkKey),
      otherEmails: orMissing(otherEmails, kept.contact.otherEmails),
      otherPhones: orMissing(otherPhones, kept.contact.otherPhones),
    },
    experience: join(kept.experience, other.experience, isSamePosition, combinePositions),
    education: join(kept.education, other.education, isSameStudy, combineStudies),
    skills: joinTexts(kept.skills, other.skills),
    languages: orMissing(
      join(kept.languages ?? [], other.languages ?? [], isSameSpoken, combineSpoken),
      kept.languages,
    ),
    certificates: orMissing(
      joinTexts(kept.certificates ?? [], other.certificates ?? []),
      kept.certificates,
    ),
    tags: joinTexts(kept.tags, other.tags),
    attachments: join(kept.attachments, other.attachments, isSameFile),
    skillYears: orMissing(
      join(
        kept.skillYears ?? [],
        other.skillYears ?? [],
        (one, another) => fold(one.skill) === fold(another.skill),
        (one, another) => (another.years > one.years ? { ...one, years: another.years } : one),
      ),
      kept.skillYears,
    ),
    notes: joinProse(kept.notes, other.notes),
    cvText: joinProse(other.cvText ?? '', kept.cvText ?? '') || kept.cvText,
  }
}

const describePosition = ({ title, organisation, from, to }: Position): string =>
  [title, organisation, [from, to].filter(Boolean).join(' – ')].filter(Boolean).join(', ')

/** The items of a list field, one text each, as they are shown. */
export const describeList = (field: CandidateListField, candidate: CandidateDraft): string[] => {
  switch (field) {
    case 'otherEmails':
      return candidate.contact.otherEmails ?? []
    case 'otherPhones':
      return candidate.contact.otherPhones ?? []
    case 'links':
      return candidate.contact.links
    case 'experience':
      return candidate.experience.map(describePosition)
    case 'education':
      return candidate.education.map(({ degree, institution, year }) =>
        [degree, institution, year].filter(Boolean).join(', '),
      )
    case 'skills':
      return candidate.skills
    case 'languages':
      return (candidate.languages ?? []).map(({ language, level }) =>
        [language, level].filter(Boolean).join(', '),
      )
    case 'certificates':
      return candidate.certificates ?? []
    case 'tags':
      return candidate.tags
    case 'attachments':
      return candidate.attachments.map(({ fileName }) => fileName)
  }
}
