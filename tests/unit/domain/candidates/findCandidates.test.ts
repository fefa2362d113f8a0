import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findCandidates,
  prepareCandidates,
  putFoundByNameFirst,
} from '@shared/domain/candidates/findCandidates'
import { foldText } from '@shared/domain/text/foldText'
import { candidateIdSchema, createId } from '@shared/model/ids'
import type { CandidateSummary } from '@shared/model/workspace/summaries'

const createSummary = (change: Partial<CandidateSummary>): CandidateSummary => ({
  id: createId(candidateIdSchema),
  rev: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
  name: '',
  headline: '',
  location: '',
  skills: [],
  tags: [],
  applicationCount: 0,
  ...change,
})

const search = (candidates: CandidateSummary[], words: string): string[] =>
  findCandidates(prepareCandidates(candidates), words).map(({ name }) => name)

const zofia = createSummary({ name: 'Zofia Łukasiewicz', location: 'Łódź', skills: ['Kafka'] })
const bjorn = createSummary({ name: 'Bjørn Strauß', headline: 'Data engineer', tags: ['urgent'] })
const both = [zofia, bjorn]

describe('finding candidates', () => {
  it('finds all, by name, with an empty search', () => {
    expect(search(both, '')).toEqual(['Bjørn Strauß', 'Zofia Łukasiewicz'])
  })

  it('looks in name, headline, location, skills and tags', () => {
    expect(search(both, 'zofia')).toEqual([zofia.name])
    expect(search(both, 'engineer')).toEqual([bjorn.name])
    expect(search(both, 'łódź')).toEqual([zofia.name])
    expect(search(both, 'kafka')).toEqual([zofia.name])
    expect(search(both, 'urgent')).toEqual([bjorn.name])
  })

  it('ignores case and accents, typed or not', () => {
    expect(search(both, 'LODZ')).toEqual([zofia.name])
    expect(search(both, 'bjorn strauss')).toEqual([bjorn.name])
    expect(search(both, 'zófia')).toEqual([zofia.name])
  })

  it('requires every word, in any order and any field', () => {
    expect(search(both, 'kafka zofia')).toEqual([zofia.name])
    expect(search(both, 'kafka bjorn')).toEqual([])
  })

  it('puts matches in the name first', () => {
    const anna = createSummary({ name: 'Anna', skills: ['Zofia'] })
    const ordered = putFoundByNameFirst(prepareCandidates([anna, zofia]), 'zof')
    expect(findCandidates(ordered, 'zof').map(({ name }) => name)).toEqual([zofia.name, 'Anna'])
  })

  it('finds every candidate by their own name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        expect(search([createSummary({ name })], name)).toEqual([name])
      }),
    )
  })
})

describe('folding text', () => {
  it('doesn’t change text that is already folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})
