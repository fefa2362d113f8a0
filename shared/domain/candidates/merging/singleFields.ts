import type { CandidateDraft } from '../../../model/candidate'
import type { SingleField } from '../../../model/candidateMerge'
import { formatSalary } from '../../salary/salary'
import { foldText } from '../../text/foldText'

/** A field with one value: what it says as text, empty if nothing, and how it is taken from another record. */
export interface SingleFieldAccess {
  label: string
  describe: (candidate: CandidateDraft) => string
  take: (candidate: CandidateDraft, from: CandidateDraft) => CandidateDraft
}

const ofContact = (key: 'email' | 'phone', label: string): SingleFieldAccess => ({
  label,
  describe: ({ contact }) => contact[key],
  take: (candidate, from) => ({
    ...candidate,
    contact: { ...candidate.contact, [key]: from.contact[key] },
  }),
})

const ofExpectations = (key: 'availability' | 'workplace', label: string): SingleFieldAccess => ({
  label,
  describe: ({ expectations }) => expectations[key],
  take: (candidate, from) => ({
    ...candidate,
    expectations: { ...candidate.expectations, [key]: from.expectations[key] },
  }),
})

const ofText = (key: 'name' | 'headline' | 'location', label: string): SingleFieldAccess => ({
  label,
  describe: (candidate) => candidate[key],
  take: (candidate, from) => ({ ...candidate, [key]: from[key] }),
})

/** The fields with one value, in the order in which they are shown. */
export const singleFields: Readonly<Record<SingleField, SingleFieldAccess>> = {
  name: ofText('name', 'Name'),
  headline: ofText('headline', 'Headline'),
  email: ofContact('email', 'Email'),
  phone: ofContact('phone', 'Phone'),
  location: ofText('location', 'Location'),
  salary: {
    label: 'Salary expectation',
    describe: ({ expectations: { salary } }) => (salary === null ? '' : formatSalary(salary)),
    take: (candidate, from) => ({
      ...candidate,
      expectations: { ...candidate.expectations, salary: from.expectations.salary },
    }),
  },
  availability: ofExpectations('availability', 'Availability'),
  workplace: ofExpectations('workplace', 'Workplace'),
  source: {
    label: 'Source',
    describe: ({ source }) => source?.text ?? '',
    take: (candidate, { source }) => ({ ...candidate, source }),
  },
  consent: {
    label: 'Consent',
    describe: ({ consent }) => [consent?.text ?? '', consent?.day ?? ''].filter(Boolean).join(', '),
    take: (candidate, { consent }) => ({ ...candidate, consent }),
  },
  keepUntil: {
    label: 'Keep until',
    describe: ({ keepUntil }) => keepUntil ?? '',
    take: (candidate, { keepUntil }) => ({ ...candidate, keepUntil }),
  },
  nextAction: {
    label: 'Next action',
    describe: ({ nextAction }) =>
      nextAction === null || nextAction === undefined
        ? ''
        : `${nextAction.text}, ${nextAction.day}`,
    take: (candidate, { nextAction }) => ({ ...candidate, nextAction }),
  },
}

const onlyDigits = (text: string): string => text.replace(/\D/gu, '').slice(-9)

/** Whether two values of a field say the same: phones in any notation, the others but for case, accents and signs. */
export const isSameSingle = (field: SingleField, one: string, other: string): boolean =>
  field === 'phone' && /\d{5}/u.test(one.replace(/\D/gu, ''))
    ? onlyDigits(one) === onlyDigits(other)
    : foldText(one)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim() ===
      foldText(other)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
