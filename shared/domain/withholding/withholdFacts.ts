import type { WithheldFact } from '@shared/model/agency'
import type { RoleDraft, Salary } from '@shared/model/role'
import { listClientHints, listClientNames } from './clientNames'
import { findLabels } from '@shared/labels/findLabels'
import { listRoleTexts, mapRoleText } from './mapRoleText'
import { createClientRedactor } from './redactClient'
import { createWordPattern, hasWords } from './wordPattern'

/** A role from which facts were taken out, and what a person should look at before it leaves. */
export interface WithheldRole {
  role: RoleDraft
  warnings: string[]
}

const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const warnOfWords = (
  texts: readonly string[],
  words: readonly string[],
  fact: string,
): string[] => {
  const found = words.filter((word) => texts.some((text) => hasWords(text, word)))
  if (found.length === 0) return []
  return [`The text still says ${quote(found)}, which may give away the ${fact} you withhold.`]
}

const wordPart = '[\\p{L}\\p{N}_-]*'
/** A shorter name than this is a part of many honest words. */
const shortestTrace = 4

/** Words with the client's name in them that were not replaced, such as its cases in an inflected language. */
const findTraces = (texts: readonly string[], client: string): string[] => {
  const patterns = listClientNames(client)
    .filter(({ name }) => name.length >= shortestTrace)
    .map(({ name }) => createWordPattern(name, 'giu', { before: wordPart, after: wordPart }))
  return [
    ...new Set(patterns.flatMap((pattern) => texts.flatMap((text) => text.match(pattern) ?? []))),
  ]
}

const withholdClient = (role: RoleDraft): WithheldRole => {
  const { client } = role
  const isEnglish = /^en\b/iu.test(role.language)
  const redact = createClientRedactor(client, findLabels(role.language).neutralClient, isEnglish)
  const redacted = { ...mapRoleText(role, redact), client: '' }
  const before = listRoleTexts(role)
  const after = listRoleTexts(redacted)
  const changed = before.filter((text, index) => text !== after[index]).length
  const traces = findTraces(after, client)
  return {
    role: redacted,
    warnings: [
      ...(changed === 0
        ? []
        : [
            `“${client.trim()}” stood in ${changed === 1 ? 'one text' : `${changed} texts`} and was replaced by a neutral phrase. Read them once before you send this.`,
          ]),
      ...(traces.length === 0
        ? []
        : [`The text still says ${quote(traces)}, which has the client’s name in it.`]),
      ...warnOfWords(after, listClientHints(client), 'client'),
    ],
  }
}

const withholdLocation = (role: RoleDraft): WithheldRole => {
  const places = role.location.split(/[,;/()·|]/u).map((place) => place.trim())
  const withheld = { ...role, location: '' }
  const telling = places.filter((place) => place.length >= 3)
  return { role: withheld, warnings: warnOfWords(listRoleTexts(withheld), telling, 'location') }
}

const withholdDepartment = (role: RoleDraft): WithheldRole => {
  const withheld = { ...role, department: '' }
  const names = role.department.trim() === '' ? [] : [role.department.trim()]
  return { role: withheld, warnings: warnOfWords(listRoleTexts(withheld), names, 'department') }
}

const listAmounts = ({ min, max }: Salary): number[] =>
  [min, max].filter((amount): amount is number => amount !== null && amount > 0)

const hasAmount = (text: string, amount: number): boolean => {
  const digits = text.replace(/(?<=\d)[.,’'\s](?=\d{3}(?!\d))/gu, '')
  const thousands = amount / 1000
  return (
    createWordPattern(String(amount), 'gu').test(digits) ||
    (Number.isInteger(thousands) && createWordPattern(`${thousands}k`, 'giu').test(digits))
  )
}

const withholdSalary = (role: RoleDraft): WithheldRole => {
  const withheld = { ...role, salary: null }
  if (role.salary === null) return { role: withheld, warnings: [] }
  const texts = listRoleTexts(withheld)
  const isNamed = listAmounts(role.salary).some((amount) =>
    texts.some((text) => hasAmount(text, amount)),
  )
  return {
    role: withheld,
    warnings: isNamed ? ['The text still names an amount of the salary you withhold.'] : [],
  }
}

const withholdFact = (role: RoleDraft, fact: WithheldFact): WithheldRole => {
  switch (fact) {
    case 'client':
      return withholdClient(role)
    case 'location':
      return withholdLocation(role)
    case 'department':
      return withholdDepartment(role)
    case 'salary':
      return withholdSalary(role)
  }
}

/**
 * Takes facts out of a role before anything is rendered from it. The client's
 * name is also replaced within the text; of the others, and of what only hints at
 * the client, the warnings tell, since replacing a word such as *Technology* or
 * *Berlin* everywhere would break honest sentences.
 */
export const withholdFacts = (role: RoleDraft, facts: readonly WithheldFact[]): WithheldRole =>
  [...new Set(facts)].reduce<WithheldRole>(
    (state, fact) => {
      const { role: withheld, warnings } = withholdFact(state.role, fact)
      return { role: withheld, warnings: [...state.warnings, ...warnings] }
    },
    { role, warnings: [] },
  )
