import type { Day } from '@shared/model/record'
import { formatSalary } from '../salary/salary'
import { hitField, hitWords, type CheckedText } from './checkedTexts'
import type { Hit } from './finding'
import { findDamagedParts } from './facts/damage'
import { findDoubledWords, findRepeatedTexts } from './facts/doubles'
import { findBrokenAddresses } from './facts/emailAddress'
import { findPastDates } from './facts/pastDates'
import { findPlaceholders } from './facts/placeholders'
import { findImplausible } from './facts/plausibleSalary'
import type { CheckRule, CheckSubject, RuleFamily } from './rule'

const findSlots = ({ texts }: CheckSubject): Hit[] =>
  texts.flatMap((place) =>
    findPlaceholders(place.text).map(({ start, end }) =>
      hitWords(place, start, end, {
        severity: 'problem',
        message: `“${place.text.slice(start, end)}” looks like something still to be filled in.`,
        suggestion: 'Fill it in, or delete it.',
      }),
    ),
  )

const findDamage = ({ texts }: CheckSubject): Hit[] => {
  const damaged = findDamagedParts(texts.map(({ text }) => text))
  return texts.flatMap((place, index) =>
    (damaged[index] ?? []).map(({ start, end, repaired }) =>
      hitWords(place, start, end, {
        severity: 'problem',
        message: `“${place.text.slice(start, end)}” was damaged when the text was copied or converted.`,
        suggestion: repaired === null ? 'Type it again.' : `It was probably “${repaired}”.`,
      }),
    ),
  )
}

const findDoubled = ({ texts }: CheckSubject): Hit[] =>
  texts.flatMap((place) =>
    findDoubledWords(place.text).map(({ start, end }) =>
      hitWords(place, start, end, {
        severity: 'warning',
        message: `“${place.text.slice(start, end)}”: the word stands there twice.`,
        suggestion: 'Delete one.',
      }),
    ),
  )

const findRepeated = ({ texts }: CheckSubject): Hit[] =>
  findRepeatedTexts(texts).map((place) =>
    hitWords(place, 0, place.text.length, {
      severity: 'warning',
      message: 'Another line says the same.',
      suggestion: 'Delete one of the two.',
    }),
  )

const describePastFact = (field: string, day: Day, what: string): Hit =>
  hitField(field, {
    severity: 'warning',
    message: `The ${what}, ${day}, is over.`,
    suggestion: 'Choose a new day, or leave it out.',
  })

/** A role that is filled or closed has its dates behind it. */
const isOver = (status: string): boolean => status === 'filled' || status === 'closed'

const findPast = ({ role, texts, today }: CheckSubject): Hit[] => {
  if (isOver(role.status)) return []
  const { closes, start: begins } = role.dates
  return [
    ...(closes !== null && closes < today
      ? [describePastFact('dates.closes', closes, 'closing date')]
      : []),
    ...(begins !== null && begins < today
      ? [describePastFact('dates.start', begins, 'start date')]
      : []),
    ...texts.flatMap((place) =>
      findPastDates(place.text, today).map(({ start, end }) =>
        hitWords(place, start, end, {
          severity: 'warning',
          message: `“${place.text.slice(start, end)}” is over.`,
          suggestion: 'Choose a new day, or leave it out.',
        }),
      ),
    ),
  ]
}

const findOddSalary = ({ role: { salary } }: CheckSubject): Hit[] => {
  const reason = salary && findImplausible(salary)
  if (salary === null || reason === null) return []
  return [
    hitField('salary', {
      severity: 'problem',
      message: `“${formatSalary(salary)}” can hardly be meant. ${reason}.`,
      suggestion: 'Check the amounts and the period.',
    }),
  ]
}

const isWholeAddress = (text: string): boolean => {
  const address = text.trim()
  return address.includes('@') && !/\s/u.test(address) && findBrokenAddresses(address).length === 0
}

const findAddresses = (place: CheckedText): { start: number; end: number }[] =>
  place.field === 'application.contact.email' && !isWholeAddress(place.text)
    ? [{ start: 0, end: place.text.length }]
    : findBrokenAddresses(place.text)

const findBroken = ({ texts }: CheckSubject): Hit[] =>
  texts.flatMap((place) =>
    findAddresses(place).map(({ start, end }) =>
      hitWords(place, start, end, {
        severity: 'problem',
        message: `No mail reaches “${place.text.slice(start, end)}”.`,
        suggestion: 'Look for a missing dot or letter.',
      }),
    ),
  )

const createRule = (
  id: string,
  find: CheckRule['find'],
  source = 'A rule of Rolebench',
): CheckRule => ({ id: `hygiene.${id}`, source, find })

/** Slips that nobody wants to see in print. */
export const hygieneRules: RuleFamily = {
  name: 'Slips',
  rules: [
    createRule('placeholder', findSlots),
    createRule('damaged', findDamage),
    createRule('double-word', findDoubled),
    createRule('double-line', findRepeated),
    createRule('past-date', findPast),
    createRule('salary', findOddSalary),
    createRule(
      'email',
      findBroken,
      'RFC 5321 § 2.3.5, https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5',
    ),
  ],
}
