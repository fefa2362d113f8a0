import { describe, expect, it } from 'vitest'
import { checkRole } from '@shared/domain/checks/checkRole'
import { findingSchema } from '@shared/domain/checks/finding'
import { checkRules } from '@shared/domain/checks/registry'
import { createId, itemIdSchema } from '@shared/model/ids'
import type { Salary, Skill } from '@shared/model/role'
import { createEnglishRole } from '../../../helpers/sampleRoles'
import { createRole, findByRule, today, toLines } from './checkedRole'

const createSkills = (count: number): Skill[] =>
  Array.from({ length: count }, (_, index) => ({
    id: createId(itemIdSchema),
    name: `Oven ${index}`,
    description: '',
    importance: 'required',
  }))

const repeat = (word: string, times: number): string => `${word} `.repeat(times).trim()

describe('every finding', () => {
  const findings = checkRole({ role: createEnglishRole(), audience: 'advert', today })

  it('says what it is about, why, what to do and where it has it from', () => {
    expect(findings.length).toBeGreaterThan(3)
    for (const finding of findings) {
      expect(findingSchema.parse(finding)).toEqual(finding)
      expect(finding.message).not.toBe('')
      expect(finding.suggestion).not.toBe('')
      expect(finding.source).not.toBe('')
    }
  })

  it('points at its words in the line', () => {
    const definition = toLines('You are stubborn about bread.')
    expect(findByRule('wording.masculine-coded', { definition })).toMatchObject([
      {
        itemId: definition[0]!.id,
        field: 'definition',
        range: { start: 8, end: 16 },
        text: 'stubborn',
      },
    ])
  })
})

it('gives every rule an id of its own', () => {
  expect(new Set(checkRules.map(({ id }) => id)).size).toBe(checkRules.length)
})

it('leaves out rules that are turned off', () => {
  const role = createRole()
  const rulesOff = ['pay.missing']
  const rules = checkRole({ role, audience: 'advert', today, rulesOff }).map(({ rule }) => rule)
  expect(rules).not.toContain('pay.missing')
})

it('reads a section only for the audiences that see it', () => {
  const id = createId(itemIdSchema)
  const lines = toLines('Call [name] first.')
  const sections = [{ id, heading: 'Office', lines, audiences: ['full' as const] }]
  expect(findByRule('hygiene.placeholder', { sections })).toEqual([])
  expect(findByRule('hygiene.placeholder', { sections }, { audience: 'full' })).toHaveLength(1)
})

describe('the shape of an advert', () => {
  it('is 300 to 700 words', () => {
    const advert = (words: number) =>
      findByRule('shape.length', { title: '', definition: toLines(repeat('bread', words)) })
    expect(
      [advert(299), advert(300), advert(700), advert(701)].map(({ length }) => length),
    ).toEqual([1, 0, 0, 1])
  })

  it('is six to ten responsibilities', () => {
    const advert = (count: number) =>
      findByRule('shape.responsibilities', {
        responsibilities: {
          primary: toLines(...Array.from({ length: count }, (_, index) => `Task ${index}`)),
          secondary: [],
        },
      })
    expect([advert(5), advert(6), advert(10), advert(11)].map(({ length }) => length)).toEqual([
      1, 0, 0, 1,
    ])
  })

  it('is few must-haves', () => {
    const advert = (count: number) =>
      findByRule('shape.must-haves', { skills: { hard: createSkills(count), soft: [] } })
    expect([advert(8), advert(9)].map(({ length }) => length)).toEqual([0, 1])
  })

  it('is of no concern in the full posting', () => {
    expect(findByRule('shape.length', {}, { audience: 'full' })).toEqual([])
  })

  it('counts no words in a language without spaces', () => {
    expect(findByRule('shape.length', { language: 'ja' })).toEqual([])
  })
})

describe('completeness', () => {
  const fieldsOf = (rule: string, role = createRole({ title: '' })) =>
    checkRole({ role, audience: 'advert', today })
      .filter((finding) => finding.rule === rule)
      .map(({ field }) => field)

  it('names the required properties that are empty', () => {
    expect(fieldsOf('completeness.required')).toEqual(['title', 'client', 'location', 'definition'])
  })

  it('asks for no place of a remote job, but for where applicants may live', () => {
    const remote = createRole({ workplaceType: 'remote', client: 'Aldermoor', title: 'Baker' })
    expect(fieldsOf('completeness.required', remote)).toEqual(['definition'])
    expect(fieldsOf('completeness.recommended', remote)).toContain('location')
  })
})

describe('slips', () => {
  const pay = (min: number, max: number, period: Salary['period'] = 'year', currency = 'EUR') =>
    findByRule('hygiene.salary', { salary: { min, max, currency, period } }).length

  it('are amounts that nobody pays', () => {
    expect(pay(60_000, 50_000)).toBe(1)
    expect(pay(50_000, 600_000)).toBe(1)
    expect(pay(55, 65)).toBe(1)
    expect(pay(55_000, 65_000, 'hour')).toBe(1)
    expect(pay(55_000, 65_000)).toBe(0)
    expect(pay(18, 24, 'hour')).toBe(0)
    expect(pay(5_000_000, 7_000_000, 'year', 'JPY')).toBe(0)
  })

  it('are days that are over, unless the role is closed', () => {
    const dates = { opened: null, closes: '2026-11-29', start: null }
    expect(findByRule('hygiene.past-date', { dates })).toMatchObject([{ field: 'dates.closes' }])
    expect(findByRule('hygiene.past-date', { dates, status: 'filled' })).toEqual([])
  })

  it('are lines that stand there twice', () => {
    const [first, second] = toLines(
      'Keep the ovens clean and safe.',
      'keep the ovens clean and safe',
    )
    const responsibilities = { primary: [first!], secondary: [second!] }
    expect(findByRule('hygiene.double-line', { responsibilities })).toMatchObject([
      { itemId: second!.id },
    ])
  })

  it('are mail addresses without a dot', () => {
    const contact = { name: '', email: 'jobs@bakery', phone: '', link: '' }
    const application = { text: [], contact }
    expect(findByRule('hygiene.email', { application })).toMatchObject([
      { field: 'application.contact.email' },
    ])
  })
})
