import type { Candidate, CandidateDraft } from '../../model/candidate'
import { foldText } from '../text/foldText'

const listWords = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const isWithin = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.every((word) => other.includes(word))

const listMails = ({ contact }: Pick<CandidateDraft, 'contact'>): string[] =>
  [contact.email, ...(contact.otherEmails ?? [])]
    .map((mail) => mail.trim().toLowerCase())
    .filter(Boolean)

/**
 * The candidate who comes again with this CV: one with the same mail address and name, where a second name may
 * be left out. Everybody less certain is for the recruiter to judge (see `identityKeys`).
 */
export const findReturning = <Known extends Pick<Candidate, 'name' | 'contact'>>(
  candidates: readonly Known[],
  draft: Pick<CandidateDraft, 'name' | 'contact'>,
): Known | null => {
  const mails = new Set(listMails(draft))
  const words = listWords(draft.name)
  return (
    candidates.find((candidate) => {
      const known = listWords(candidate.name)
      return (
        listMails(candidate).some((mail) => mails.has(mail)) &&
        (isWithin(words, known) || isWithin(known, words))
      )
    }) ?? null
  )
}
