import type { Candidate } from '../../model/candidate'
import { foldText } from '../text/foldText'

/** What candidates are compared by. */
export type ComparedCandidate = Pick<
  Candidate,
  'id' | 'name' | 'contact' | 'location' | 'experience'
>

/** Two records that may be of one person, and why. */
export interface Duplicate {
  id: Candidate['id']
  of: Candidate['id']
  why: string
}

/** As many last digits of a phone number are the same in every notation. */
const tellingDigits = 8

const listMails = ({ contact }: ComparedCandidate): string[] =>
  [contact.email, ...(contact.otherEmails ?? [])]
    .map((mail) => mail.trim().toLowerCase())
    .filter(Boolean)

const listPhones = ({ contact }: ComparedCandidate): string[] =>
  [contact.phone, ...(contact.otherPhones ?? [])]
    .map((phone) => phone.replace(/\D/gu, ''))
    .filter((digits) => digits.length >= tellingDigits)
    .map((digits) => digits.slice(-tellingDigits))

const foldWords = (text: string): string =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

const listEmployers = ({ experience }: ComparedCandidate): string[] =>
  experience.map(({ organisation }) => foldWords(organisation)).filter(Boolean)

/** Keys that only records of one person have in common, with what each says. */
const listKeys = (candidate: ComparedCandidate): { key: string; why: string }[] => {
  const name = foldWords(candidate.name)
  const place = foldWords(candidate.location)
  return [
    ...listMails(candidate).map((mail) => ({ key: `mail ${mail}`, why: 'The same mail address' })),
    ...listPhones(candidate).map((phone) => ({
      key: `phone ${phone}`,
      why: 'The same phone number',
    })),
    ...(name === ''
      ? []
      : [
          ...listEmployers(candidate).map((employer) => ({
            key: `employer ${name} | ${employer}`,
            why: 'The same name and employer',
          })),
          ...(place === ''
            ? []
            : [{ key: `place ${name} | ${place}`, why: 'The same name and place' }]),
        ]),
  ]
}

/** Finds the records among candidates that may be of one person: each with the first one like it. */
export const findDuplicates = (candidates: readonly ComparedCandidate[]): Duplicate[] => {
  const first = new Map<string, Candidate['id']>()
  return candidates.flatMap((candidate) => {
    const keys = listKeys(candidate)
    const match = keys.find(({ key }) => first.has(key))
    const of = match === undefined ? undefined : first.get(match.key)
    for (const { key } of keys) if (!first.has(key)) first.set(key, candidate.id)
    return match === undefined || of === undefined || of === candidate.id
      ? []
      : [{ id: candidate.id, of, why: match.why }]
  })
}
