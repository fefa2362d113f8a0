import { describe, expect, it } from 'vitest'
import { listCriteria } from '@shared/domain/comparison/criteria'
import { generateRecords, type GeneratedRecord } from '../../../scripts/generate/generateRecords'
import { applicationSchema } from '@shared/model/application'
import { candidateSchema } from '@shared/model/candidate'
import { roleSchema } from '@shared/model/role'

const size = { roles: 5, candidates: 300, seed: 3 }
const generated = [...generateRecords(size)]

const pick = (name: GeneratedRecord['collection']) =>
  generated.flatMap((entry) => (entry.collection === name ? [entry.record] : []))

const roles = pick('roles').map((record) => roleSchema.parse(record))
const candidates = pick('candidates').map((record) => candidateSchema.parse(record))
const applications = pick('applications').map((record) => applicationSchema.parse(record))

describe('generated records', () => {
  it('are the same for the same seed and different for another', () => {
    expect([...generateRecords(size)]).toEqual(generated)
    expect([...generateRecords({ ...size, seed: 4 })]).not.toEqual(generated)
  })

  it('are as many as requested, each with an id of its own', () => {
    expect([roles.length, candidates.length, applications.length]).toEqual([5, 300, 100])
    expect(new Set(generated.map(({ record }) => record.id)).size).toBe(generated.length)
  })

  it.each([
    ['Latin', /\p{Script=Latin}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Han', /\p{Script=Han}/u],
    ['Arabic', /\p{Script=Arabic}/u],
    ['Hebrew', /\p{Script=Hebrew}/u],
    ['Devanagari', /\p{Script=Devanagari}/u],
  ])('have people with names in %s', (_, script) => {
    expect(candidates.some(({ name }) => script.test(name))).toBe(true)
  })

  it('have applications that refer to them and rate criteria of their role', () => {
    for (const { roleId, candidateId, ratings } of applications) {
      const role = roles.find(({ id }) => id === roleId)
      expect(candidates.some(({ id }) => id === candidateId)).toBe(true)
      const criteria = new Set(role === undefined ? [] : listCriteria(role).map(({ id }) => id))
      expect(ratings.every(({ criterionId }) => criteria.has(criterionId))).toBe(true)
      expect(ratings.length).toBeGreaterThan(0)
    }
  })

  it('never have two applications of one candidate for one role', () => {
    const pairs = applications.map(({ roleId, candidateId }) => `${roleId}/${candidateId}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })
})
