import { describe, expect, it } from 'vitest'
import { readStarters } from '@electron/services/templates/starters'
import { readStarterSnippets } from '@electron/services/templates/starterSnippets'
import { checkRole } from '@shared/domain/checks/checkRole'
import { listMissing } from '@shared/domain/snippets/listMissing'
import { findSlotFor, insertSnippet } from '@shared/domain/snippets/placeSnippet'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'

/** What only the recruiter can add: whose job it is, where, for how much and until when. */
const leftToRecruiter = [
  'pay.missing',
  'completeness.required',
  'completeness.recommended',
  'pay.law-outdated',
]

describe('the templates that come with the program', () => {
  it('are ten trades in English, and some in other languages', () => {
    const languages = readStarters().map(({ role }) => role.language)
    expect(languages.filter((language) => language === 'en')).toHaveLength(10)
    expect(new Set(languages).size).toBeGreaterThan(3)
  })

  it.each(readStarters().map(({ key, role }) => [key, role] as const))(
    '%s has something in every section, and nothing of a client',
    (_, role) => {
      const { client, reference, salary, dates, location, application } = role
      expect({ client, reference, salary, dates, location }).toEqual({
        client: '',
        reference: '',
        salary: null,
        dates: { opened: null, closes: null, start: null },
        location: '',
      })
      expect(Object.values(application.contact)).toEqual(['', '', '', ''])
      const { company, definition, offer, sections, careerPath, responsibilities } = role
      const { skills, education, experience } = role
      const lists = [
        ...[company, definition, offer, sections, application.text],
        ...[careerPath, responsibilities, skills, education, experience].flatMap((group) =>
          Object.values(group).filter((value) => Array.isArray(value)),
        ),
      ]
      expect(lists.filter((list) => list.length === 0)).toEqual([])
    },
  )

  it.each(readStarters().map(({ key, role }) => [key, role] as const))(
    '%s passes the checks of an advert, up to what the recruiter adds',
    (_, role) => {
      const findings = checkRole({ role, audience: 'advert', today: '2026-11-30' })
      expect(
        findings
          .filter(({ rule }) => !leftToRecruiter.includes(rule))
          .map(({ rule, field, text, message }) => `${rule} ${field ?? ''} ${text}: ${message}`),
      ).toEqual([])
    },
  )
})

describe('the snippets that come with the program', () => {
  const snippets = readStarterSnippets()
  const languages = [...new Set(snippets.map(({ language }) => language))]

  it('are in English and German at least', () => {
    expect(languages).toEqual(expect.arrayContaining(['de', 'en']))
  })

  it.each(languages)('are about the company, benefits, chances and applying, in %s', (language) => {
    const fields = snippets.filter((each) => each.language === language).map(({ field }) => field)
    expect(fields.toSorted()).toEqual(['application.text', 'company', 'offer', 'sections'])
  })

  it('are for every client, each with its own name', () => {
    expect(snippets.filter(({ client }) => client !== '')).toEqual([])
    expect(listMissing([], snippets)).toEqual(snippets)
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length)
  })

  it.each(languages)(
    'pass the checks of an advert, up to what is left to fill in, in %s',
    (language) => {
      const bare = { ...createEmptyRoleDraft(), language }
      const role = snippets
        .filter((each) => each.language === language)
        .reduce(
          (before, snippet) =>
            insertSnippet(before, snippet, findSlotFor(before, null, snippet.field)).role,
          bare,
        )
      const rules = (checked: RoleDraft) =>
        checkRole({ role: checked, audience: 'advert', today: '2026-12-01' })
      const known = new Set(rules(bare).map(({ rule }) => rule))
      const found = rules(role).filter(({ rule }) => !known.has(rule))
      expect(found.filter(({ rule }) => rule !== 'hygiene.placeholder')).toEqual([])
      const filled = snippets
        .filter((each) => each.language === language)
        .flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/\[[^\]]*\]/gu) ?? []))
      expect(found.map(({ text }) => text).toSorted()).toEqual(filled.toSorted())
    },
  )
})
