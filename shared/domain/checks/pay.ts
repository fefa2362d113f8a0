import type { Salary } from '@shared/model/role'
import { formatSalary, parseSalary } from '../salary/salary'
import { hitField, type CheckedText } from './checkedTexts'
import type { Hit } from './finding'
import { citeLaw, findPayLaw, isInForce, isOutdated, type PayLaw } from './law/payLaw'
import type { CheckRule, CheckSubject, RuleFamily } from './rule'
import { payHistoryPhrases, vaguePayPhrases } from './words/payPhrases'
import { findPhrases, type Phrase } from './words/phrases'

const directive = 'Directive (EU) 2023/970, Art. 5, https://eur-lex.europa.eu/eli/dir/2023/970/oj'

/** A range whose top is more than half above its bottom says little. */
const widestShare = 0.5

const hoursAYear = 2_080

const timesAYear: Readonly<Record<string, number>> = {
  hour: hoursAYear,
  day: 260,
  month: 12,
  year: 1,
}

const getLaw = ({ role, today }: CheckSubject): { law: PayLaw; isBinding: boolean } | null => {
  const law = findPayLaw(role.lawPlace)
  return law && { law, isBinding: isInForce(law, today) }
}

const hasAmount = (salary: Salary | null): salary is Salary =>
  salary !== null && (salary.min !== null || salary.max !== null)

/** Whether a line names the pay, so that it is not missing from the posting. */
const namesPay = ({ kind, text }: CheckedText): boolean =>
  kind === 'body' && /\d/u.test(text) && parseSalary(text) !== null

const findMissing = (subject: CheckSubject): Hit[] => {
  if (hasAmount(subject.role.salary) || subject.texts.some(namesPay)) return []
  const found = getLaw(subject)
  if (found === null)
    return [
      hitField('salary', {
        severity: 'warning',
        message:
          'The posting names no pay. Choose the place whose law applies to see what it asks.',
        suggestion: 'Give the range that you expect to pay.',
      }),
    ]
  const { law, isBinding } = found
  const where = law.disclosure === 'posting' ? 'in the posting' : 'before the interview'
  return [
    hitField('salary', {
      severity: isBinding && law.disclosure === 'posting' ? 'problem' : 'warning',
      message: isBinding
        ? `The posting names no pay. ${law.name} asks for it ${where}. ${law.scope}.`
        : `The posting names no pay. ${law.name}: ${law.scope}.`,
      suggestion: 'Give the range that you expect to pay.',
      source: citeLaw(law),
    }),
  ]
}

const findOneSided = (subject: CheckSubject): Hit[] => {
  const { salary } = subject.role
  if (!hasAmount(salary) || (salary.min !== null && salary.max !== null)) return []
  const found = getLaw(subject)
  if (found?.law.minimumSuffices === true && salary.min !== null) return []
  const isUnlawful = found?.isBinding === true && found.law.disclosure === 'posting'
  return [
    hitField('salary', {
      severity: isUnlawful ? 'problem' : 'warning',
      message: `“${formatSalary(salary)}” has one end only, so nobody knows what the other is.`,
      suggestion:
        salary.min === null ? 'Add the least that you pay.' : 'Add the most that you pay.',
      source: found ? citeLaw(found.law) : undefined,
    }),
  ]
}

/** Whether a range is wider than the law allows, counted by the year. */
const isTooWideFor = ({ min, max, currency, period }: Salary, { widestRange }: PayLaw): boolean => {
  const times = timesAYear[period]
  if (widestRange === undefined || min === null || max === null || times === undefined) return false
  if (currency !== widestRange.currency || max * times > widestRange.upTo) return false
  return (max - min) * times > widestRange.amount
}

const findWide = (subject: CheckSubject): Hit[] => {
  const { salary } = subject.role
  if (salary === null || salary.min === null || salary.max === null || salary.min <= 0) return []
  const found = getLaw(subject)
  if (found?.isBinding === true && isTooWideFor(salary, found.law))
    return [
      hitField('salary', {
        severity: 'problem',
        message: `“${formatSalary(salary)}” is wider than ${found.law.name} allows. ${found.law.scope}.`,
        suggestion: 'Narrow the range, or post two levels.',
        source: citeLaw(found.law),
      }),
    ]
  const share = (salary.max - salary.min) / salary.min
  if (share <= widestShare) return []
  return [
    hitField('salary', {
      severity: 'warning',
      message: `The top of “${formatSalary(salary)}” is ${Math.round(share * 100)} % above its bottom; so wide a range tells people little.`,
      suggestion: 'Narrow it to what you expect to pay, at most 50 % from bottom to top.',
    }),
  ]
}

const findBenefits = (subject: CheckSubject): Hit[] => {
  const found = getLaw(subject)
  if (found?.isBinding !== true || !found.law.needsBenefits) return []
  if (subject.role.offer.some(({ text }) => text.trim() !== '')) return []
  return [
    hitField('offer', {
      severity: 'problem',
      message: `${found.law.name} asks for a description of the benefits in the posting. ${found.law.scope}.`,
      suggestion: 'Describe the benefits under “What we offer”.',
      source: citeLaw(found.law),
    }),
  ]
}

/** Pay history is unlawful to ask for where the law says so, and unwise elsewhere. */
const findHistory = (subject: CheckSubject): Hit[] => {
  const found = getLaw(subject)
  const isBanned = found?.isBinding === true && found.law.bansHistory
  return findWords(payHistoryPhrases)(subject).map((hit) =>
    isBanned ? { ...hit, severity: 'problem', source: citeLaw(found.law) } : hit,
  )
}

const findWords =
  (phrases: Readonly<Record<string, readonly Phrase[]>>) =>
  ({ texts, language }: CheckSubject): Hit[] =>
    findPhrases(
      texts.filter(({ kind }) => kind !== 'contact' && kind !== 'name'),
      phrases[language] ?? [],
    )

const findOutdated = (subject: CheckSubject): Hit[] => {
  const found = getLaw(subject)
  if (found === null || !isOutdated(found.law, subject.today)) return []
  return [
    hitField(null, {
      severity: 'warning',
      message: `What Rolebench knows of the pay law of ${found.law.name} was last checked on ${found.law.checkedOn}, more than 90 days ago.`,
      suggestion: 'Look at the source before you rely on it.',
      source: citeLaw(found.law),
    }),
  ]
}

const createRule = (id: string, find: CheckRule['find'], source = directive) => ({
  id: `pay.${id}`,
  source,
  find,
})

/** What a posting says about pay, and what the law of its place asks. */
export const payRules: RuleFamily = {
  name: 'Pay',
  rules: [
    createRule('missing', findMissing),
    createRule('one-sided', findOneSided),
    createRule('wide', findWide),
    {
      ...createRule('vague', (subject) =>
        hasAmount(subject.role.salary) ? [] : findWords(vaguePayPhrases)(subject),
      ),
      languages: Object.keys(vaguePayPhrases),
    },
    {
      ...createRule('history', findHistory),
      languages: Object.keys(payHistoryPhrases),
    },
    createRule('benefits', findBenefits, 'The law of the place of work'),
    createRule('law-outdated', findOutdated, 'Rolebench'),
  ],
}
