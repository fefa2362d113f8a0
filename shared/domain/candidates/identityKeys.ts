import type { Candidate } from '../../model/candidate'
import { foldText } from '../text/foldText'

/** What people are compared by. */
export type PersonFacts = Pick<Candidate, 'name' | 'contact' | 'location' | 'experience'>

/** What only records of one person have in common, and what that says. */
export interface IdentityKey {
  key: string
  why: string
}

/** As many last digits of a phone number are the same in every notation. */
const tellingDigits = 8

const listMails = ({ contact }: PersonFacts): string[] =>
  [contact.email, ...(contact.otherEmails ?? [])]
    .map((mail) => mail.trim().toLowerCase())
    .filter(Boolean)

const listPhones = ({ contact }: PersonFacts): string[] =>
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

const listEmployers = ({ experience }: PersonFacts): string[] =>
  experience.map(({ organisation }) => foldWords(organisation)).filter(Boolean)

/** Lists the keys that only records of one person have in common, the most telling first. */
export const listKeys = (candidate: PersonFacts): IdentityKey[] => {
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
