import { describe, expect, it } from 'vitest'
import { readStarters } from '@electron/services/templates/starters'
import { checkRole } from '@shared/domain/checks/checkRole'

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
