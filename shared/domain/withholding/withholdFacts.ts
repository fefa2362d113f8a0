import type { WithheldFact } from '@shared/model/agency'
import type { RoleDraft } from '@shared/model/role'
import { findLabels } from '@shared/labels/findLabels'
import { replaceName } from './clientPhrase'
import type { WithheldDecisions, WithheldDoubt } from './doubts'
import { findAddresses } from './names/findAddresses'
import { findAmounts } from './amounts/findAmounts'
import { isWeeklyHours } from './amounts/weeklyHours'
import { findNames } from './names/findNames'
import { findNearWords } from './names/findNearWords'
import {
  findTextAt,
  joinTexts,
  replaceInTexts,
  type JoinedTexts,
  type TextReplacement,
} from './joinedTexts'
import { startsSmall } from './letters/letterCase'
import { listRoleTexts, mapRoleText, type PlacedText } from './mapRoleText'
import { createForm, listNameForms } from './names/nameForms'
import { dropOverlaps, type TextMatch } from './textMatch'

/** A role without the withheld facts, and what a person should check before it is sent. */
export interface WithheldRole {
  role: RoleDraft
  /** Sentences that say what was replaced. */
  warnings: string[]
  /** Passages that may reveal a withheld fact. Nothing may be sent before each is decided. */
  doubts: WithheldDoubt[]
}

interface FactMatch extends TextMatch {
  fact: WithheldFact
}

const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Finds the words of a place or department. They are no proof, since they may be ordinary words too. */
const findWords = (text: string, words: readonly string[], language: string): TextMatch[] => {
  const forms = words.map((word) => ({ ...createForm(word, 'name'), isCommon: false }))
  return findNames(text, forms, language)
    .filter(({ start }) => !startsSmall(text.slice(start, start + 2)))
    .map((match) => ({ ...match, isCertain: false }))
}

const splitPlaces = (location: string): string[] =>
  location
    .split(/[,;/()·|]/u)
    .map((place) => place.trim())
    .filter((place) => place.length >= 3)

/** Lists the names of a role's client. */
const listClientNames = ({ client, clientAliases = [] }: RoleDraft): string[] => [
  client,
  ...clientAliases,
]

const findFact = (role: RoleDraft, fact: WithheldFact, text: string): TextMatch[] => {
  switch (fact) {
    case 'client': {
      const forms = listNameForms(listClientNames(role))
      return [
        ...findNames(text, forms, role.language),
        ...findAddresses(text, forms),
        ...findNearWords(text, forms),
      ]
    }
    case 'salary':
      return findAmounts(text, role.salary)
    case 'location':
      return findWords(text, splitPlaces(role.location), role.language)
    case 'department':
      return findWords(text, isBlank(role.department) ? [] : [role.department], role.language)
  }
}

const clearFact = (role: RoleDraft, fact: WithheldFact): RoleDraft => {
  switch (fact) {
    case 'client':
      // What a company says about itself, and whom to call there, reveals who it is without naming it.
      return {
        ...role,
        client: '',
        clientAliases: [],
        company: [],
        application: {
          ...role.application,
          contact: { ...role.application.contact, name: '', email: '', phone: '', link: '' },
        },
      }
    case 'salary':
      return { ...role, salary: null }
    case 'location':
      return { ...role, location: '' }
    case 'department':
      return { ...role, department: '' }
  }
}

const emptyFields = { client: 'Client', salary: 'Salary' } as const

/** Lists the withheld facts whose fields are empty, so that nobody knows what to look for in the text. */
const findEmptyFields = (role: RoleDraft, facts: ReadonlySet<WithheldFact>): WithheldDoubt[] => {
  const isEmpty = {
    client: listClientNames(role).every(isBlank),
    salary: role.salary === null || (role.salary.min === null && role.salary.max === null),
  }
  return (['client', 'salary'] as const)
    .filter((fact) => facts.has(fact) && isEmpty[fact])
    .map((fact) => ({
      id: `${fact}:empty`,
      fact,
      place: emptyFields[fact],
      words: null,
      isReplaceable: false,
      decision: null,
    }))
}

const contextLength = 30

const cutContext = (text: string): string => text.replace(/\s+/gu, ' ')

const createDoubt = (
  joined: JoinedTexts,
  texts: readonly PlacedText[],
  match: FactMatch,
): WithheldDoubt => {
  const { start, end, fact } = match
  const number = findTextAt(joined, start)
  const offset = joined.offsets[number] ?? 0
  const limit = Math.max(end, offset + (texts[number]?.text.length ?? 0))
  const words = {
    before: cutContext(joined.text.slice(Math.max(offset, start - contextLength), start)),
    match: cutContext(joined.text.slice(start, end)),
    after: cutContext(joined.text.slice(end, Math.min(limit, end + contextLength))),
  }
  const { label = '', key = '' } = texts[number]?.place ?? {}
  return {
    id: `${fact}:${key}:${words.before}[${words.match}]${words.after}`,
    fact,
    place: label,
    words,
    isReplaceable: true,
    decision: null,
  }
}

/** Gives two passages that read alike in one text different ids. */
const tellApart = (doubts: readonly WithheldDoubt[]): WithheldDoubt[] => {
  const seen = new Map<string, number>()
  return doubts.map((doubt) => {
    const count = (seen.get(doubt.id) ?? 0) + 1
    seen.set(doubt.id, count)
    return count === 1 ? doubt : { ...doubt, id: `${doubt.id}#${count}` }
  })
}

/** Replaces an amount, a place or a department in any language. */
const omission = '[…]'

const describeReplaced = (
  { client }: RoleDraft,
  joined: JoinedTexts,
  replaced: readonly FactMatch[],
): string[] => {
  const countTexts = (fact: WithheldFact): number =>
    new Set(
      replaced.filter((match) => match.fact === fact).map(({ start }) => findTextAt(joined, start)),
    ).size
  const describe = (what: string, count: number): string[] =>
    count === 0
      ? []
      : [
          `${what} was replaced by a neutral phrase in ${count === 1 ? 'one passage. Read it' : `${count} passages. Read them`} before you send this.`,
        ]
  return [
    ...describe(isBlank(client) ? 'The client’s name' : `“${client.trim()}”`, countTexts('client')),
    ...describe('A salary amount', countTexts('salary')),
  ]
}

/**
 * Withholds facts from a role before anything is rendered from it, in the text too. Whatever
 * certainly names the client, or an amount of the salary, is replaced; whatever only may do so is
 * a doubt, and is replaced if `decisions` say so. `otherTexts`, such as the letterhead, are
 * searched too, but cannot be changed here.
 */
export const withholdFacts = (
  role: RoleDraft,
  withheld: readonly WithheldFact[],
  decisions: WithheldDecisions = {},
  otherTexts: readonly PlacedText[] = [],
): WithheldRole => {
  if (withheld.length === 0) return { role, warnings: [], doubts: [] }
  const facts = new Set(withheld)
  const cleared = [...facts].reduce(clearFact, role)
  const ownTexts = listRoleTexts(cleared)
  const texts = [...ownTexts, ...otherTexts]
  const joined = joinTexts(texts.map(({ text }) => text))
  const isTime = ({ fact, start, end, isCertain }: FactMatch): boolean =>
    fact === 'salary' &&
    !isCertain &&
    texts[findTextAt(joined, start)]?.place.key === 'hours' &&
    isWeeklyHours(joined.text.slice(start, end))
  const matches = dropOverlaps(
    [...facts].flatMap((fact) =>
      findFact(role, fact, joined.text)
        .map((match): FactMatch => ({ ...match, fact }))
        .filter((match) => !isTime(match)),
    ),
  )
  const isOwn = ({ end }: TextMatch): boolean =>
    end <= (joined.offsets[ownTexts.length] ?? joined.text.length + 1)
  const isSettled = (match: FactMatch): boolean => match.isCertain && isOwn(match)

  const open = matches.filter((match) => !isSettled(match))
  const doubts = tellApart(
    open.map((match) => ({ ...createDoubt(joined, texts, match), isReplaceable: isOwn(match) })),
  ).map((doubt) => ({ ...doubt, decision: decisions[doubt.id] ?? null }))
  const chosen = open.filter(
    (_match, index) =>
      doubts[index]?.isReplaceable === true && doubts[index].decision === 'replace',
  )

  const settled = matches.filter(isSettled)
  const replaced = [...settled, ...chosen].sort((one, other) => one.start - other.start)
  const isEnglish = /^en\b/iu.test(role.language)
  const neutral = findLabels(role.language).neutralClient
  const replacements = replaced.map((match): TextReplacement =>
    match.fact === 'client'
      ? replaceName(joined.text, match, neutral, isEnglish)
      : { start: match.start, end: match.end, by: omission },
  )
  const changed = replaceInTexts(joined, replacements)
  let next = 0
  return {
    role: mapRoleText(cleared, (text) => changed[next++] ?? text),
    warnings: describeReplaced(role, joined, replaced),
    doubts: [
      ...findEmptyFields(role, facts).map((doubt) => ({
        ...doubt,
        decision: decisions[doubt.id] ?? null,
      })),
      ...doubts,
    ],
  }
}
